extension APIDescriptionReader {
  /// Parses the text of a document, JSON or YAML, whatever its media type was said to be.
  static func parse(_ bytes: [UInt8]) throws(Undecodable) -> JSONValue {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let first = text.first(where: { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }) else {
      throw Undecodable(path: "", reason: .empty)
    }
    switch first {
    case UInt8(ascii: "<"):
      throw Undecodable(path: "", reason: .markup)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      do {
        return try JSONParser.parse(bytes)
      } catch {
        throw Undecodable(path: "", reason: .notJSON(error.words))
      }
    default:
      do {
        return try YAMLReader.parse(String(decoding: text, as: UTF8.self))
      } catch {
        throw Undecodable(path: "", reason: .notYAML(error.reason))
      }
    }
  }
}
