import Canvas
import DataGouv
import Foundation

@testable import Explorer

/// The search with its conditions, and the kinds of things beside datasets.
extension Scenes {
  static func filtered(_ size: Size) -> Explorer {
    var explorer = results(size)
    explorer.results.filters = [
      SearchFilter(.producer, "o2", label: "Institut national de la statistique (Insee)"),
      SearchFilter(.licence, "lov2"), SearchFilter(.featured, "true"), SearchFilter(.tag, "ozone"),
    ]
    return explorer
  }

  static func completing(_ size: Size) -> Explorer {
    var explorer = results(size)
    explorer.entry = .query
    explorer.results.filters = [SearchFilter(.format, "csv")]
    explorer.results.field = TextField("air formta:csv tag:oz")
    var completion = SearchCompletion(field: .tag, text: "oz", range: 15..<21)
    completion.choices = [SearchChoice(value: "ozone", count: 12_345), SearchChoice(value: "zone-a-risque")]
    completion.cursor = ListCursor()
    explorer.results.completion = completion
    return explorer
  }

  static func picker(_ field: SearchField?, _ size: Size) -> Explorer {
    var explorer = filtered(size)
    explorer.results.facets = [
      Facet(
        name: "license",
        buckets: [
          .init(value: "all", count: 1_234), .init(value: "lov2", count: 1_020),
          .init(value: "odc-odbl", count: 96),
        ])
    ]
    explorer.dialog = .picker(SearchPicker(field: field))
    return explorer
  }

  static func catalogue(_ size: Size) -> [(name: String, explorer: Explorer)] {
    var list = filtered(size)
    list.dialog = .searchFilters(ListCursor(at: 1))
    return [
      ("search-filters", filtered(size)), ("search-completion", completing(size)),
      ("search-fields", picker(nil, size)), ("search-values", picker(.licence, size)), ("search-list", list),
    ] + kinds(size)
  }

  /// The results of another kind.
  static func results(_ kind: Kind, _ items: [Item], _ size: Size) -> Explorer {
    var explorer = blank(size)
    explorer.results.kind = kind
    explorer.results.listing.value = ItemListing(
      request: .items(ItemQuery(kind)), items: items, total: items.count)
    explorer.results.listing.phase = .loaded
    return explorer
  }

  /// A thing that is no dataset, in one of its sections.
  static func detail(
    _ kind: Kind, _ item: Item, _ entity: Entity?, _ section: DetailState.Section, _ items: [Item] = [],
    _ size: Size
  ) -> Explorer {
    var explorer = results(kind, [item], size)
    explorer.focus = .detail
    var detail = DetailState(item)
    detail.entity.value = entity
    detail.entity.phase = .loaded
    detail.section = section
    if let listed = section.listed {
      var list = ItemList(query: ItemQuery(listed, of: kind, item.id))
      list.listing.value = ItemListing(request: .items(list.query), items: items, total: items.count)
      list.listing.phase = .loaded
      detail.lists[section] = list
    }
    explorer.detail = detail
    explorer.settle()
    return explorer
  }

  private static func kinds(_ size: Size) -> [(name: String, explorer: Explorer)] {
    var switching = results(size)
    switching.results.counts = [.dataset: 1_234, .organization: 3, .reuse: 57]
    switching.dialog = .kinds(ListCursor(at: 1))
    var links = detail(.description, size)
    links.dialog = .links(
      [
        .address("https://example.org/documentation", number: 1),
        .object(.organization, id: "o1", title: "MTE"),
        .search(SearchFilter(.tag, "ozone")),
      ], ListCursor(at: 1))
    var copies = detail(.description, size)
    copies.dialog = .recordCopies(ListCursor())
    let samples = Catalogue.self
    return [
      ("kind-menu", switching), ("links", links), ("record-copies", copies),
      (
        "start-page",
        results(
          .start,
          [
            .highlight(Samples.summaries[0], .featured), .highlight(Samples.summaries[3], .mostDownloaded),
            .highlight(Samples.summaries[5], .newest), .activity(samples.activity),
          ], size)
      ),
      ("producers", results(.organization, samples.organizations.map(Item.organization), size)),
      ("reuses", results(.reuse, [.reuse(samples.reuse)], size)),
      ("dataservices", results(.dataservice, [.dataservice(samples.dataservice)], size)),
      ("topics", results(.topic, [.topic(samples.topic)], size)),
      ("posts", results(.post, [.post(samples.post)], size)),
      ("people", results(.person, [], size)),
      (
        "producer",
        detail(
          .organization, .organization(samples.organizations[0]), .organization(samples.organization),
          .datasets, Samples.summaries.prefix(3).map(Item.dataset), size)
      ),
      (
        "reuse",
        detail(.reuse, .reuse(samples.reuse), .reuse(samples.reuse), .description, [], size)
      ),
      (
        "dataservice",
        detail(
          .dataservice, .dataservice(samples.dataservice), .dataservice(samples.dataservice), .operations,
          samples.operations, size)
      ),
      (
        "dataservice-information",
        detail(
          .dataservice, .dataservice(samples.dataservice), .dataservice(samples.dataservice), .information,
          [],
          size)
      ),
      (
        "discussion",
        detail(
          .discussion, .discussion(samples.discussion), .discussion(samples.discussion), .description, [],
          size)
      ),
      (
        "activity",
        detail(
          .organization, .organization(samples.organizations[0]), .organization(samples.organization),
          .activity, [.activity(samples.activity)], size)
      ),
    ]
  }
}
