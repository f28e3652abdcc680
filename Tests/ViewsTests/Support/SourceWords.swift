import Foundation

/// The texts that `Views/Language` says, read from its source files: no list to be kept beside them can miss one.
struct SourceWords {
  /// A French text beside its English one, each as it is written between the quotation marks.
  struct Pair: Hashable, CustomStringConvertible {
    var file: String
    var french: String
    var english: String
    var description: String { "\(file): \(french) | \(english)" }
  }

  /// Every call of `say` with two texts.
  static let pairs: [Pair] = files.flatMap { name, source in
    calls(of: "say(", in: source).compactMap { call in
      let texts = arguments(in: call).map(literals)
      guard texts.count == 2, let french = texts[0], let english = texts[1] else { return nil }
      return Pair(file: name, french: french, english: english)
    }
  }

  private static var files: [(String, [Character])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/Views/Language")
    let urls =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return urls.compactMap { url in
      (try? String(contentsOf: url, encoding: .utf8)).map { (url.lastPathComponent, Array($0)) }
    }
  }

  /// What is between the parentheses of each call.
  private static func calls(of name: String, in source: [Character]) -> [[Character]] {
    let name = Array(name)
    return source.indices.compactMap { start in
      guard source[start...].starts(with: name), start == 0 || !source[start - 1].isLetter else { return nil }
      let rest = Array(source[(start + name.count)...].prefix(4_000))
      return skip(rest, from: 0, until: ")").map { Array(rest[..<$0]) }
    }
  }

  /// The arguments of a call, parted by commas.
  private static func arguments(in call: [Character]) -> [[Character]] {
    var parts: [[Character]] = []
    var start = 0
    while let end = skip(call, from: start, until: ",") {
      parts.append(Array(call[start..<end]))
      start = end + 1
    }
    return parts + [Array(call[start...])]
  }

  /// The texts of a literal or of a sum of them; `nil` when it is something else.
  private static func literals(_ argument: [Character]) -> String? {
    var text = ""
    var index = 0
    while index < argument.count {
      if argument[index] == "\"" {
        let end = skipText(argument, from: index)
        let marks = argument[index...].starts(with: Array("\"\"\"")) ? 3 : 1
        text += String(argument[(index + marks)..<(end - marks)])
        index = end
      } else {
        guard argument[index].isWhitespace || argument[index] == "+" else { return nil }
        index += 1
      }
    }
    return text
  }

  /// The place of a character outside of texts and parentheses.
  private static func skip(_ source: [Character], from start: Int, until wanted: Character) -> Int? {
    var depth = 0
    var index = start
    while index < source.count {
      switch source[index] {
      case wanted where depth == 0: return index
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case "\"":
        index = skipText(source, from: index)
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The place behind a text that begins here, with whatever is put into it.
  private static func skipText(_ source: [Character], from start: Int) -> Int {
    let mark = Array(source[start...].starts(with: Array("\"\"\"")) ? "\"\"\"" : "\"")
    var index = start + mark.count
    while index < source.count {
      if source[index...].starts(with: mark) { return index + mark.count }
      if source[index] == "\\" {
        index += 1
        if index < source.count, source[index] == "(" {
          index = skip(source, from: index + 1, until: ")") ?? source.count
        }
      }
      index += 1
    }
    return source.count
  }
}
