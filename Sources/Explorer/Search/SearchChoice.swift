/// A value that a field of the search can have, as a portal or a facet proposes it.
package struct SearchChoice: Hashable, Sendable {
  /// The value as the search takes it.
  package var value: String
  /// Its name for people, where it has one.
  package var label: String?
  /// Other names, such as an acronym or a slug.
  package var aliases: [String]
  /// How many results it has, where the search tells.
  package var count: Int?

  /// Makes a choice.
  package init(value: String, label: String? = nil, aliases: [String] = [], count: Int? = nil) {
    self.value = value
    self.label = label
    self.aliases = aliases
    self.count = count
  }

  /// Whether what is typed names it exactly, capitals and accents aside.
  func isNamed(_ text: String) -> Bool {
    let wanted = text.folded
    return names.contains { $0.folded == wanted }
  }

  /// Whether what is typed is part of one of its names.
  func matches(_ text: String) -> Bool {
    let wanted = text.folded
    return wanted.isEmpty || names.contains { $0.folded.contains(wanted) }
  }

  private var names: [String] { [value] + [label].compactMap(\.self) + aliases }
}
