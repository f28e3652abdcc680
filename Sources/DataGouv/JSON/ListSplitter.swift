/// Cuts a JSON list of objects into its objects while its bytes come, so that a long one is never whole in memory.
struct ListSplitter {
  private var object: [UInt8] = []
  private var depth = 0
  private var isText = false
  private var isEscaped = false
  /// Whether the list has ended.
  private(set) var isComplete = false

  /// Takes the next bytes and returns the objects that end in them.
  mutating func take(_ bytes: [UInt8]) -> [[UInt8]] {
    var objects: [[UInt8]] = []
    for byte in bytes where !isComplete {
      if depth > 1 { object.append(byte) }
      if isText {
        note(inText: byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth == 2 { object = [byte] }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 1 { objects.append(object) }
        if depth <= 0 { isComplete = true }
      default: break
      }
    }
    return objects
  }

  private mutating func note(inText byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isText = false
    }
  }
}
