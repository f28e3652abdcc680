import Foundation
import Testing

@testable import DataGouv

/// The exact addresses and headers of each call.
struct EndpointTests {
  private static func target<Answer>(_ endpoint: Endpoint<Answer>) throws -> String {
    try endpoint.call(to: Example.portal, userAgent: "test").url.absoluteString
  }

  @Test(arguments: [
    (DatasetQuery(), "page=1&page_size=20"),
    (DatasetQuery(text: "  valeurs \n foncières "), "q=valeurs%20fonci%C3%A8res&page=1&page_size=20"),
    (
      DatasetQuery(text: "a&b=c#d+e/f?%41", page: 2, pageSize: 50),
      "q=a%26b%3Dc%23d%2Be%2Ff%3F%2541&page=2&page_size=50"
    ),
    (DatasetQuery(text: "x", sort: .lastUpdate), "q=x&sort=-last_update&page=1&page_size=20"),
    (DatasetQuery(sort: .oldest, page: 0, pageSize: 0), "sort=created&page=1&page_size=1"),
  ])
  func `a search is written the same for both APIs`(_ query: DatasetQuery, _ arguments: String) throws {
    #expect(try Self.target(.search(query)) == "https://portal.example/api/2/datasets/search/?\(arguments)")
    #expect(try Self.target(.list(query)) == "https://portal.example/api/1/datasets/?\(arguments)")
  }

  @Test func `paths hold any id or slug as one segment`() throws {
    #expect(
      try Self.target(.dataset("a/b é?#", language: "fr"))
        == "https://portal.example/api/2/datasets/a%2Fb%20%C3%A9%3F%23/?lang=fr")
    #expect(
      try Self.target(.v1Dataset("ban", language: "en"))
        == "https://portal.example/api/1/datasets/ban/?lang=en")
    #expect(try Self.target(.tableInfo("é")) == "https://tables.example/api/resources/%C3%A9/")
    #expect(try Self.target(.tableProfile("u")) == "https://tables.example/api/resources/u/profile/")
  }

  @Test func `files are asked for by page and by words of their titles`() throws {
    #expect(
      try Self.target(.resources(of: "ban", page: 3, pageSize: 50, matching: "stock & co"))
        == "https://portal.example/api/2/datasets/ban/resources/?q=stock%20%26%20co&page=3&page_size=50")
    #expect(
      try Self.target(.resources(of: "ban", page: 1, pageSize: 20, matching: ""))
        == "https://portal.example/api/2/datasets/ban/resources/?page=1&page_size=20")
  }

  @Test(arguments: [
    (TableQuery(resourceID: "u"), "page=1&page_size=20"),
    (TableQuery(resourceID: "u", page: 4, pageSize: 50), "page=4&page_size=50"),
    (
      TableQuery(resourceID: "u", sorts: [.init(column: "montant")]),
      "montant__sort=asc,__id.asc&page=1&page_size=20"
    ),
    (
      TableQuery(resourceID: "u", sorts: [.init(column: "prix \"été\" #1", isDescending: true)]),
      "prix%2520%255C%2522%25C3%25A9t%25C3%25A9%255C%2522%2520%25231__sort=desc,__id.asc&page=1&page_size=20"
    ),
    (
      TableQuery(
        resourceID: "u",
        sorts: [
          .init(column: "région"), .init(column: "montant", isDescending: true, nulls: .last),
          .init(column: "a.b", nulls: .first),
        ]),
      "r%C3%A9gion__sort=asc,%22montant%22.desc.nullslast,%22a.b%22.asc.nullsfirst,__id.asc&page=1&page_size=20"
    ),
    (
      TableQuery(resourceID: "u", sorts: [.init(column: "__id", isDescending: true)]),
      "__id__sort=desc&page=1&page_size=20"
    ),
    (
      TableQuery(
        resourceID: "u", filters: [.column("été", .isNull), .column("n", .in(["1", "a,b"]))],
        columns: ["a", "x,y"], page: 2),
      "%C3%A9t%C3%A9__isnull=&n__in=1%2C%22a%2Cb%22&columns=a,x%252Cy&page=2&page_size=20"
    ),
    (
      TableQuery(
        resourceID: "u",
        filters: [.any([.column("prix", .less("1.5")), .column("n", .contains("St. Denis"))])]
      ),
      "or=(prix__less.%221.5%22,n__contains.St%252E%2520Denis)&page=1&page_size=20"
    ),
    (
      TableQuery(
        resourceID: "u", sorts: [.init(column: "b")], groups: ["a", "b"],
        aggregations: [.init(.sum, of: "c"), .init(.count, of: "d")]),
      "a__groupby&b__groupby&c__sum&d__count&b__sort=asc,%22a%22.asc&page=1&page_size=20"
    ),
    (
      TableQuery(resourceID: "u", aggregations: [.init(.avg, of: "c")]),
      "c__avg&page=1&page_size=20"
    ),
  ])
  func `rows are asked for with a second key that keeps the pages apart`(
    _ query: TableQuery, _ arguments: String
  ) throws {
    #expect(
      try Self.target(.rows(query, style: QueryStyle()))
        == "https://tables.example/api/resources/u/data/?\(arguments)")
  }

  @Test func `a page of rows never has more than fifty, nor none`() throws {
    var query = TableQuery(resourceID: "u")
    query.pageSize = 1_000
    #expect(try Self.target(.rows(query, style: QueryStyle())).hasSuffix("?page=1&page_size=50"))
    query.pageSize = 0
    query.page = -1
    #expect(try Self.target(.rows(query, style: QueryStyle())).hasSuffix("?page=1&page_size=1"))
  }

  @Test func `a plainer server is asked in a plainer way`() throws {
    let query = TableQuery(resourceID: "u", sorts: [.init(column: "#é", nulls: .last)])
    #expect(
      try Self.target(.rows(query, style: QueryStyle(encodesOnce: true, breaksTies: false)))
        == "https://tables.example/api/resources/u/data/?%23%C3%A9__sort=asc&page=1&page_size=20")
  }

  @Test func `masks, labels and the program are told in headers`() throws {
    let search = try Endpoint.search(DatasetQuery()).call(to: Example.portal, userAgent: "test/1")
    #expect(search.headers["x-fields"] == "data{\(DatasetSummary.mask)},page,page_size,total,next_page")
    #expect(search.headers["user-agent"] == "test/1")
    #expect(search.headers["x-get-datasets-full-objects"] == nil)
    let dataset = try Endpoint.dataset("ban", language: "fr").call(to: Example.portal, userAgent: "test/1")
    #expect(dataset.headers["x-get-datasets-full-objects"] == "True")
    #expect(dataset.headers["x-fields"] == Dataset.mask)
    let rows = try Endpoint.rows(TableQuery(resourceID: "u"), style: QueryStyle())
    #expect(
      try rows.call(to: Example.portal, userAgent: "t").headers == [
        "accept": "application/json", "user-agent": "t",
      ])
  }

  @Test(arguments: ["https://p.example", "https://p.example/", "https://p.example//?x=1#y"])
  func `a root may end in slashes`(_ root: String) throws {
    let portal = Portal(catalog: Example.url(root), tabular: nil, metrics: nil)
    let call = try Endpoint.resource("r").call(to: portal, userAgent: "t")
    #expect(call.url.absoluteString == "https://p.example/api/2/datasets/resources/r/")
  }

  @Test func `a root may lie below another path`() throws {
    let portal = Portal(catalog: Example.url("https://p.example/udata/"), tabular: nil, metrics: nil)
    let call = try Endpoint.resource("r").call(to: portal, userAgent: "t")
    #expect(call.url.absoluteString == "https://p.example/udata/api/2/datasets/resources/r/")
  }

  @Test func `a service that the portal lacks is not called`() {
    let portal = Portal(catalog: Example.url("https://p.example"), tabular: nil, metrics: nil)
    #expect(throws: DataGouvError.serviceMissing(.tabular)) {
      try Endpoint.tableInfo("r").call(to: portal, userAgent: "t")
    }
  }
}
