package import DataGouv

extension Page {
  /// The same page of other things.
  package func map<Other>(_ change: (Item) -> Other) -> Page<Other> {
    Page<Other>(
      items: items.map(change), number: number, size: size, total: total, next: next, facets: facets,
      skipped: skipped)
  }
}
