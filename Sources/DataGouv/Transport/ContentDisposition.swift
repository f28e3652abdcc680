import Foundation

/// The header that proposes a name for a file (RFC 6266).
enum ContentDisposition {
  /// The name; the form with an encoding (`filename*=UTF-8''…`) goes before the plain one.
  static func filename(_ header: String) -> String? {
    let parameters = header.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    func value(_ name: String) -> String? {
      let text = parameters.first { $0.lowercased().hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
      return text.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    }
    let encoded = value("filename*")?.split(separator: "'", omittingEmptySubsequences: false).last
    let name = encoded.flatMap { String($0).removingPercentEncoding } ?? value("filename")
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }
}
