package import Canvas

/// The keys as they are used: those of a preset, changed by what the user chose.
package struct KeyBindings: Hashable, Sendable {
  /// Every binding, in the order of the help.
  package private(set) var all: [KeyBinding]

  /// The keys of someone who chose a preset at most.
  package init(_ preset: KeyPreset = .vim) { all = preset.bindings }

  /// What a key does in a pane.
  package func action(for key: Key, in pane: Pane) -> Action? {
    all.first { $0.panes.contains(pane) && $0.keys.contains(key) }?.action
  }

  /// The panes in which an action does something.
  package func panes(of action: Action) -> Set<Pane> {
    all.reduce(into: []) { if $1.action == action { $0.formUnion($1.panes) } }
  }

  /// The keys of an action: those of a pane, or of another where it does nothing there.
  package func keys(of action: Action, in pane: Pane) -> [Key] {
    let own = all.filter { $0.action == action }
    return (own.first { $0.panes.contains(pane) } ?? own.first)?.keys ?? []
  }

  /// A choice of keys for an action.
  package struct Choice: Hashable, Sendable {
    package var action: Action
    /// All keys of the action from now on; none to leave it without.
    package var keys: [Key]
    /// Where in the settings file it was made, from 1.
    package var line: Int

    /// Makes a choice.
    package init(action: Action, keys: [Key], line: Int) {
      self.action = action
      self.keys = keys
      self.line = line
    }
  }

  /// The keys with choices. One that takes a key which does something else in a pane of the action is refused: the
  /// action then keeps the keys it had.
  package static func choosing(
    _ choices: [Choice], over preset: KeyPreset = .vim
  ) -> (KeyBindings, refused: [SettingsProblem]) {
    var accepted = choices
    var problems: [SettingsProblem] = []
    // An action that gets its own keys back may take them from a choice that was well before.
    while true {
      let bindings = KeyBindings(accepted, over: preset)
      let clash = accepted.reversed().lazy.compactMap { choice in
        bindings.clash(of: choice, among: accepted).map { (choice, $0) }
      }.first
      guard let (choice, problem) = clash else {
        return (bindings, problems.sorted { $0.line < $1.line })
      }
      problems.append(problem)
      accepted.removeAll { $0 == choice }
    }
  }

  private init(_ choices: [Choice], over preset: KeyPreset) {
    self.init(preset)
    for choice in choices {
      // An action can have keys of its own in one pane: chosen keys are those of all its panes.
      let own = all.filter { $0.action == choice.action }
      guard var binding = own.first, let place = all.firstIndex(of: binding) else { continue }
      binding.keys = choice.keys
      binding.panes = own.reduce(into: []) { $0.formUnion($1.panes) }
      binding.hint = own.lazy.compactMap(\.hint).first
      all[place] = binding
      all = all.enumerated().filter { $0.offset == place || $0.element.action != choice.action }.map(
        \.element)
    }
  }

  private func clash(of choice: Choice, among choices: [Choice]) -> SettingsProblem? {
    let panes = panes(of: choice.action)
    for other in all where other.action != choice.action && !other.panes.isDisjoint(with: panes) {
      guard let key = choice.keys.first(where: other.keys.contains) else { continue }
      let line = choices.first { $0.action == other.action }?.line
      return SettingsProblem(line: choice.line, cause: .clash(key: key, action: other.action, line: line))
    }
    return nil
  }
}
