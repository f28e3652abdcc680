extension Action {
  /// Its name in settings: `pageDown` is `page-down`.
  package var name: String {
    String(describing: self).reduce(into: "") { name, character in
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
  }

  /// The action of a name in settings.
  package init?(name: String) {
    guard let action = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = action
  }
}
