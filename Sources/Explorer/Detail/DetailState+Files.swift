import DataGouv

extension DetailState.Files {
  /// The first page of files; where it came anew, the pages that followed it before still do.
  init(_ page: Page<Resource>, matching: String, after before: DetailState.Files? = nil) {
    self.init(
      matching: matching, resources: page.items, total: max(page.total, page.items.count), pages: 1)
    guard let before, before.pages > 1, before.matching == matching else { return }
    let known = Set(resources.map(\.id))
    resources += before.resources.dropFirst(page.size).filter { !known.contains($0.id) }
    pages = before.pages
    total = max(page.total, resources.count)
    laterKept = before.laterKept
  }

  /// Adds a further page.
  mutating func add(_ page: Page<Resource>, number: Int) {
    let known = Set(resources.map(\.id))
    let new = page.items.filter { !known.contains($0.id) }
    resources += new
    pages = number
    total = new.isEmpty && page.skipped.isEmpty ? resources.count : max(page.total, resources.count)
  }
}
