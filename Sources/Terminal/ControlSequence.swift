import Canvas

/// What follows an Escape byte, by the grammar of ECMA-48: `[`, numbers and a final byte; or `O` and a letter.
enum ControlSequence {
  /// What a whole sequence means to the program.
  enum Meaning: Hashable {
    case key(Key)
    case mouse(button: Int, point: Point, isPress: Bool)
    case pasteStart
    /// The answer to what the terminal is.
    case identity
    /// A report that nobody asked for, or a key that has no name here.
    case nothing
  }

  /// How far the reading came.
  enum Outcome: Hashable {
    /// More bytes are needed.
    case incomplete
    /// The first bytes, so many, are no sequence and are dropped.
    case invalid(length: Int)
    /// The first byte belongs to no sequence: it was typed with Alt.
    case alone(UInt8)
    /// A sequence of so many bytes.
    case complete(Meaning, length: Int)
  }

  /// A sequence that goes on for longer than this is dropped.
  private static let longest = 64

  /// Reads the bytes after an Escape, the first of which is `[` or `O`.
  static func parse(_ bytes: ArraySlice<UInt8>, described: [[UInt8]: Key]) -> Outcome {
    let outcome = bytes.first == InputDecoder.bracket ? parseControl(bytes) : parseApplication(bytes)
    guard case .complete(_, let length) = outcome, !described.isEmpty,
      let key = described[Array(bytes.prefix(length))]
    else { return outcome }
    return .complete(.key(key), length: length)
  }

  private static func parseApplication(_ bytes: ArraySlice<UInt8>) -> Outcome {
    let rest = bytes.dropFirst()
    guard let byte = rest.first else { return .incomplete }
    if (UInt8(ascii: "1")...UInt8(ascii: "8")).contains(byte) {
      guard let final = rest.dropFirst().first else { return .incomplete }
      let modifier = Int(byte - UInt8(ascii: "0"))
      guard let key = KeySequences.key(application: final, modifier: modifier) else {
        return .alone(InputDecoder.letterO)
      }
      return .complete(.key(key), length: 3)
    }
    guard let key = KeySequences.key(application: byte, modifier: nil) else {
      return .alone(InputDecoder.letterO)
    }
    return .complete(.key(key), length: 2)
  }

  private static func parseControl(_ bytes: ArraySlice<UInt8>) -> Outcome {
    let rest = bytes.dropFirst()
    guard let first = rest.first else { return .incomplete }
    if first == InputDecoder.bracket {
      guard let final = rest.dropFirst().first else { return .incomplete }
      return .complete(KeySequences.key(console: final).map(Meaning.key) ?? .nothing, length: 3)
    }
    if first == UInt8(ascii: "M") { return parseOldMouse(rest.dropFirst()) }
    for (offset, byte) in zip(0..., rest) {
      let length = offset + 2
      if length > longest { return .invalid(length: length - 1) }
      let parameters = rest.prefix(offset)
      switch byte {
      // rxvt ends the number of a shifted key so; elsewhere the byte is in the middle of a report.
      case UInt8(ascii: "$") where parameters.allSatisfy(isDigit) && !parameters.isEmpty:
        return .complete(meaning(parameters, final: byte), length: length)
      case 0x20..<0x40: continue
      case 0x40..<0x7f: return .complete(meaning(parameters, final: byte), length: length)
      default: return .invalid(length: length - 1)
      }
    }
    return .incomplete
  }

  private static func meaning(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Meaning {
    if parameters.first == UInt8(ascii: "<") { return mouse(parameters.dropFirst(), final: final) }
    if parameters.first == UInt8(ascii: "?"), final == UInt8(ascii: "c") { return .identity }
    guard let values = numbers(parameters) else { return .nothing }
    if final == UInt8(ascii: "~"), values.first == 200 { return .pasteStart }
    return KeySequences.key(numbers: values, final: final).map(Meaning.key) ?? .nothing
  }

  /// A report in the form of mode 1006: button, column, row; `M` for down, `m` for up.
  private static func mouse(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Meaning {
    guard let values = numbers(parameters), values.count == 3, values[1] > 0, values[2] > 0,
      final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
    else { return .nothing }
    let point = Point(x: values[1] - 1, y: values[2] - 1)
    return .mouse(button: values[0], point: point, isPress: final == UInt8(ascii: "M"))
  }

  /// A report in the oldest form: three bytes, each 32 more than it says; button 3 is any one going up.
  private static func parseOldMouse(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard bytes.count >= 3 else { return .incomplete }
    let values = bytes.prefix(3).map { Int($0) - 32 }
    guard values[0] >= 0, values[1] > 0, values[2] > 0 else { return .complete(.nothing, length: 5) }
    let point = Point(x: values[1] - 1, y: values[2] - 1)
    let isPress = values[0] & 3 != 3 || values[0] & 64 != 0
    return .complete(.mouse(button: values[0], point: point, isPress: isPress), length: 5)
  }

  /// Numbers between semicolons; one left out is 1. `nil` when there is anything else among them.
  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int]? {
    if parameters.isEmpty { return [] }
    var numbers: [Int] = []
    for field in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      // What follows a colon tells how a key was pressed, not which.
      let digits = field.prefix { $0 != UInt8(ascii: ":") }
      guard digits.allSatisfy(isDigit), digits.count < 8 else { return nil }
      numbers.append(digits.isEmpty ? 1 : digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
    return numbers
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
