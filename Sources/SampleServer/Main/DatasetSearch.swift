import Foundation

/// Which datasets a list or a search wants, and in which order.
struct DatasetSearch: Sendable {
  /// Why a query is refused: the argument and what is wrong with it.
  struct Refusal: Error, Hashable, Sendable {
    let argument: String
    let reason: String
  }

  /// Where words are looked for.
  enum Scope: Sendable { case titles, everything }

  let words: [String]
  let sort: String?
  let filters: [(facet: Facet, value: String)]
  let scope: Scope

  /// Reads the arguments of a query.
  init(_ arguments: [(name: String, value: String)], scope: Scope) throws(Refusal) {
    self.scope = scope
    words = SearchWords.words(arguments.first { $0.name == "q" }?.value ?? "")
    filters = arguments.compactMap { argument in
      Facet(argument: argument.name).map { ($0, argument.value) }
    }
    sort = arguments.first { $0.name == "sort" }?.value
    let keys =
      ["created", "last_update", "reuses", "followers", "views"] + (scope == .titles ? ["title"] : [])
    if let sort, !keys.contains(sort.hasPrefix("-") ? String(sort.dropFirst()) : sort) {
      throw Refusal(
        argument: "sort",
        reason:
          "The field (and direction) on which sorting apply The value '\(sort)' is not a valid choice for 'sort'."
      )
    }
  }

  /// The datasets that are found, in order.
  func results(in datasets: [SampleDataset], ignoring facet: Facet? = nil, now: Date) -> [SampleDataset] {
    let ranked = datasets.compactMap { dataset -> (dataset: SampleDataset, rank: Int)? in
      for filter in filters where filter.facet != facet {
        guard filter.facet.values(of: dataset, now: now).contains(filter.value) else { return nil }
      }
      guard let rank = dataset.words.rank(words) else { return nil }
      return scope == .titles && rank < words.count ? nil : (dataset, rank)
    }
    return ranked.sorted(by: precedes).map(\.dataset)
  }

  private func precedes(
    _ left: (dataset: SampleDataset, rank: Int), _ right: (dataset: SampleDataset, rank: Int)
  )
    -> Bool
  {
    guard let sort else {
      if left.rank != right.rank { return left.rank > right.rank }
      if scope == .titles && words.isEmpty { return left.dataset.created > right.dataset.created }
      return left.dataset.visits > right.dataset.visits
    }
    let (first, second) = sort.hasPrefix("-") ? (right.dataset, left.dataset) : (left.dataset, right.dataset)
    switch sort.drop(while: { $0 == "-" }) {
    case "created": return first.created < second.created
    case "last_update": return first.updated < second.updated
    case "reuses": return (first.entry.reuses ?? 0) < (second.entry.reuses ?? 0)
    case "followers": return (first.entry.followers ?? 0) < (second.entry.followers ?? 0)
    case "title": return first.entry.title < second.entry.title
    default: return first.visits < second.visits
    }
  }
}
