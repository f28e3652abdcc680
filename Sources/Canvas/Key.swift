/// A key as a terminal tells it: what was pressed, and with which modifiers.
///
/// A shifted letter is the capital letter; `shift` is set only with keys that are not characters.
package struct Key: Hashable, Sendable {
  /// What was pressed.
  package enum Code: Hashable, Sendable {
    /// A printable character, as typed.
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
  }

  /// The modifiers that were held.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Control.
    package static let control = Modifiers(rawValue: 1)
    /// Alt, also called Meta.
    package static let alt = Modifiers(rawValue: 2)
    /// Shift, where the terminal tells it.
    package static let shift = Modifiers(rawValue: 4)
  }

  /// What was pressed.
  package var code: Code
  /// What was held meanwhile.
  package var modifiers: Modifiers

  /// Makes a key.
  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A plain printable character.
  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// Control and a letter, given in lower case.
  package static func control(_ character: Character) -> Key { Key(.character(character), .control) }
  /// Alt and a character.
  package static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
}
