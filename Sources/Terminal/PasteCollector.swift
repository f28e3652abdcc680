/// Collects the bytes of one bracketed paste, over as many reads as it takes.
struct PasteCollector {
  /// The most bytes that are kept; the rest of a longer paste is dropped.
  static let limit = 1 << 20

  private static let end: [UInt8] = Array("\u{1b}[201~".utf8)
  private var bytes: [UInt8] = []
  /// How much of `end` the last bytes match.
  private var matched = 0

  /// Takes bytes from the front of `input` and returns the text once the paste has ended.
  mutating func take(from input: inout ArraySlice<UInt8>) -> String? {
    while let byte = input.popFirst() {
      if byte == Self.end[matched] {
        matched += 1
        if matched == Self.end.count { return text }
        continue
      }
      keep(Self.end[..<matched])
      // The sequence holds its first byte only once, so a failed match can only begin again here.
      matched = byte == Self.end[0] ? 1 : 0
      if matched == 0 { keep(CollectionOfOne(byte)) }
    }
    return nil
  }

  /// What has come of a paste whose end never comes.
  var soFar: String {
    var collector = self
    collector.keep(Self.end[..<matched])
    return collector.text
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count + more.count <= Self.limit { bytes.append(contentsOf: more) }
  }

  /// What was pasted, with one kind of line end.
  private var text: String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || !afterReturn {
        scalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
