import DataGouv

extension Explorer {
  /// What the user has turned to, as it is worth remembering: what is only previewed on the way is not.
  package enum Attention: Hashable, Sendable {
    /// A search that found something.
    case search(SearchQuestion)
    /// A thing of a kind that has an id.
    case thing(Kind, id: String, title: String, producer: String?)
    case file(id: String, title: String, dataset: String?)
  }

  /// What the user has turned to; `nil` while it is not known well enough, or not worth remembering.
  package var attention: Attention? {
    guard entry == nil else { return nil }
    switch focus {
    case .results:
      guard case .loaded = results.listing.phase, results.listing.value?.items.isEmpty == false
      else { return nil }
      return results.question.map(Attention.search)
    case .detail:
      guard let detail, let id = detail.id, detail.kind.isSearchable, case .loaded = detail.phase
      else { return nil }
      return .thing(detail.kind, id: id, title: detail.title, producer: detail.dataset.value?.producer?.name)
    case .table:
      // A file of this machine has no id that leads back to it.
      guard let table, table.datasetID != nil else { return nil }
      return .file(id: table.resource.id, title: table.resource.title, dataset: table.datasetTitle)
    case .metrics: return nil
    }
  }
}
