import Canvas

/// The tables of keys that can be begun with; what the settings file says of single actions goes on top.
package enum KeyPreset: String, Hashable, Sendable, CaseIterable {
  /// The table as it is in `KeyMap`, with vi's letters beside the arrows.
  case vim
  /// Emacs' keys for moving, and its key for commands.
  case emacs
  /// No letters for moving, so that what is typed by accident does nothing.
  case plain

  /// Every binding, in the order of the help.
  package var bindings: [KeyBinding] {
    switch self {
    case .vim: KeyMap.bindings
    case .emacs: Self.emacsBindings
    case .plain: KeyMap.bindings.map { $0.losing(keys: Self.letters, of: Self.moves) }
    }
  }

  private static let moves: Set<Action> = [.down, .up, .left, .right, .first, .last]
  private static let letters: Set<Key> = ["h", "j", "k", "l", "g", "G"]

  private static let emacsKeys: [Action: [Key]] = [
    .down: [.control("n")], .up: [.control("p")], .right: [.control("f")], .left: [.control("b")],
    .pageDown: [.control("v")], .pageUp: [.alt("v")], .first: [.alt("<")], .last: [.alt(">")],
    .palette: [.alt("x")],
  ]

  /// Emacs' keys, taken from the actions that have them otherwise. What has one of its own in a pane keeps that.
  private static let emacsBindings: [KeyBinding] = {
    let taken = Set(emacsKeys.values.joined())
    return KeyMap.bindings.map { binding in
      var binding = binding.losing(keys: taken, of: Set(Action.allCases))
      if binding.isGlobal, let keys = emacsKeys[binding.action] {
        // The palette is shown by the key that emacs knows it by; arrows are known to everybody.
        binding.keys = binding.action == .palette ? keys + binding.keys : binding.keys + keys
      }
      return binding
    }
  }()
}

extension KeyBinding {
  /// The same without some keys, if it is for one of some actions.
  fileprivate func losing(keys lost: Set<Key>, of actions: Set<Action>) -> KeyBinding {
    guard actions.contains(action) else { return self }
    var binding = self
    binding.keys.removeAll(where: lost.contains)
    return binding
  }
}
