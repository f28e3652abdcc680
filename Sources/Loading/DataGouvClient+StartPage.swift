import DataGouv
import Explorer

extension DataGouvClient {
  /// What one starts at: datasets that the portal puts forward, those most downloaded, the newest, and what happened
  /// last. A part that does not come is left out; when none comes, that is the error.
  func startPage() async throws(DataGouvError) -> Page<Item> {
    var featured = DatasetQuery()
    featured.filters.isFeatured = true
    async let forward = part(featured)
    // There is no order by downloads: what is most visited is looked through.
    async let visited = part(DatasetQuery(sort: .views, pageSize: 50))
    async let new = part(DatasetQuery(sort: .newest))
    async let recent = try? activity(pageSize: 12).page(1).items

    let downloaded = await visited.map { $0.sorted { $0.downloads > $1.downloads } }
    let parts: [(Result<[DatasetSummary], DataGouvError>, Item.Highlight)] = [
      (await forward, .featured), (downloaded, .mostDownloaded), (await new, .newest),
    ]
    var seen: Set<String> = []
    var items: [Item] = []
    for (part, highlight) in parts {
      let datasets = (try? part.get()) ?? []
      items += datasets.filter { !seen.contains($0.id) }.prefix(6).map { .highlight($0, highlight) }
      seen.formUnion(items.map(\.id))
    }
    items += (await recent ?? []).map(Item.activity)
    if items.isEmpty, case .failure(let error) = parts[0].0 { throw error }
    return Page(items: items, number: 1, size: max(1, items.count), total: items.count)
  }

  private func part(_ query: DatasetQuery) async -> Result<[DatasetSummary], DataGouvError> {
    do {
      return .success(try await search(query).items)
    } catch {
      return .failure(error)
    }
  }
}
