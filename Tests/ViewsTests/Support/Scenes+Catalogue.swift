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
    ]
  }
}
