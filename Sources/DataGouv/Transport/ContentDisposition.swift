import Foundation

/// The header that proposes a name for a file (RFC 6266).
enum ContentDisposition {
  /// The name; the form with an encoding (`filename*=UTF-8''…`) goes before the plain one.
  static func filename(_ header: String) -> String? {
    let parameters = parts(of: header)
    func value(_ name: String) -> String? {
      let text = parameters.first { $0.lowercased().hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
      return text.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    }
    let encoded = value("filename*")?.split(separator: "'", omittingEmptySubsequences: false).last
    let name = encoded.flatMap { String($0).removingPercentEncoding } ?? value("filename")
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What semicolons part, those in quotation marks aside; a backslash in these stands before a sign of the name.
  private static func parts(of header: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    var isEscaped = false
    for character in header {
      switch character {
      case "\\" where isQuoted && !isEscaped:
        isEscaped = true
        continue
      case "\"" where !isEscaped: isQuoted.toggle()
      case ";" where !isQuoted:
        parts.append("")
        continue
      default: break
      }
      isEscaped = false
      parts[parts.count - 1].append(character)
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
