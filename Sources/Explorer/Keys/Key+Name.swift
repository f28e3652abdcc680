package import Canvas

extension Key {
  /// Reads a key as it is written in settings: a character, a name such as `PgDn` or `F5`, with `ctrl-`, `alt-` or
  /// `shift-` before it; `nil` for what is none. Names are those that the English table of keys shows.
  package init?(name: String) {
    var rest = name[...]
    var modifiers: Modifiers = []
    let prefixes: [(String, Modifiers)] = [("ctrl-", .control), ("alt-", .alt), ("shift-", .shift)]
    while let (prefix, modifier) = prefixes.first(where: { rest.lowercased().hasPrefix($0.0) }),
      rest.count > prefix.count
    {
      rest = rest.dropFirst(prefix.count)
      modifiers.insert(modifier)
    }
    guard let code = Self.code(String(rest)) else { return nil }
    if case .character(let character) = code {
      // A terminal tells a shifted letter as the capital, and control with letters of either case alike.
      guard !modifiers.contains(.shift) else { return nil }
      if modifiers.contains(.control) {
        self.init(.character(Character(character.lowercased())), modifiers)
        return
      }
    }
    self.init(code, modifiers)
  }

  private static func code(_ name: String) -> Code? {
    let lower = name.lowercased()
    if let code = names[lower] { return code }
    if name.count == 1, let character = name.first { return .character(character) }
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    return nil
  }

  private static let names: [String: Code] = [
    "space": .character(" "), "enter": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
    "backspace": .backspace, "del": .delete, "delete": .delete, "ins": .insert, "insert": .insert,
    "↑": .up, "up": .up, "↓": .down, "down": .down, "←": .left, "left": .left, "→": .right, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown,
  ]
}
