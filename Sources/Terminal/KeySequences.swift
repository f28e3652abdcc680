import Canvas

/// What the escape sequences of terminals mean, whichever terminal sent them: the forms of xterm, of the
/// Linux console and of rxvt do not contradict each other.
enum KeySequences {
  /// The key of a control sequence (CSI): its numbers and the byte that ended it.
  static func key(numbers: [Int], final: UInt8) -> Key? {
    let first = numbers.first ?? 1
    var modifiers = numbers.count > 1 ? modifiers(numbers[1]) : []
    switch final {
    case UInt8(ascii: "~"):
      if first == 27, numbers.count > 2 { return character(numbers[2], modifiers) }
      return numbered[first].map { Key($0, modifiers) }
    case UInt8(ascii: "$"): return numbered[first].map { Key($0, .shift) }
    case UInt8(ascii: "^"): return numbered[first].map { Key($0, .control) }
    case UInt8(ascii: "@"): return numbered[first].map { Key($0, [.control, .shift]) }
    case UInt8(ascii: "u"): return character(first, modifiers)
    case UInt8(ascii: "Z"): return Key(.tab, modifiers.union(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      modifiers.insert(.shift)
      return lettered[final - 32].map { Key($0, modifiers) }
    default:
      // The answer to "where is the cursor" looks like a modified F3, but for its first number.
      guard first == 1 else { return nil }
      return lettered[final].map { Key($0, modifiers) }
    }
  }

  /// The key of a sequence of Escape, `O` and a letter (SS3), with the modifier that some put between.
  static func key(application final: UInt8, modifier: Int?) -> Key? {
    let modifiers = modifier.map(modifiers) ?? []
    switch final {
    case UInt8(ascii: "M"): return Key(.enter, modifiers)
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return lettered[final - 32].map { Key($0, .control) }
    default: return lettered[final].map { Key($0, modifiers) }
    }
  }

  /// The key of the Linux console's `ESC [ [ A` to `E`.
  static func key(console final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return Key(.function(Int(final - UInt8(ascii: "A")) + 1))
  }

  /// The key of a byte below 32, or of 127; `nil` for what is no key.
  static func key(control byte: UInt8) -> Key? {
    switch byte {
    case 8, 127: return Key(.backspace)
    case 9: return Key(.tab)
    case 10, 13: return Key(.enter)
    case 27: return Key(.escape)
    case 1...26: return .control(Character(Unicode.Scalar(byte + 96)))
    case 28...31: return .control(Character(Unicode.Scalar(byte + 64)))
    default: return nil
    }
  }

  /// The names under which a terminal's description lists its own keys, where they are not the usual ones.
  static let described: [(name: String, key: Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcuf1", Key(.right)), ("kcub1", Key(.left)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kcbt", Key(.tab, .shift)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }

  private static let lettered: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home, UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// xterm counts modifiers from 1: Shift 1, Alt 2, Control 4, Meta 8.
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    let bits = number - 1
    guard bits > 0 else { return [] }
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 0b1010 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// A character that came by its number, from a terminal that tells every modifier of it.
  private static func character(_ number: Int, _ modifiers: Key.Modifiers) -> Key? {
    guard let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value) else { return nil }
    if value < 32 || value == 127 {
      return key(control: UInt8(value)).map { Key($0.code, $0.modifiers.union(modifiers)) }
    }
    guard !(0x80..<0xa0).contains(value) else { return nil }
    return Key(.character(Character(scalar)), modifiers.subtracting(.shift))
  }
}
