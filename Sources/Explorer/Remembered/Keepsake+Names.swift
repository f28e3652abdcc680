extension Keepsake.Subject {
  /// The names of its kind and of itself, as the program's file has them.
  package var names: (kind: String, id: String) {
    switch self {
    case .thing(let kind, let id): (kind.rawValue, id)
    case .file(let id): ("file", id)
    case .search(let text): ("search", text)
    case .rows(let text): ("rows", text)
    }
  }

  /// Reads those names; `nil` for a kind that this version of the program does not know.
  package init?(kind: String, id: String) {
    switch kind {
    case "file": self = .file(id: id)
    case "search": self = .search(id)
    case "rows": self = .rows(id)
    default:
      guard let kind = Kind(rawValue: kind), kind.isSearchable || kind == .discussion else { return nil }
      self = .thing(kind, id: id)
    }
  }
}
