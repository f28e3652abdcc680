import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct DatasetListTests {
  private static let empty = #"{"data":[],"page":1,"page_size":20,"total":0}"#

  private static var everyFilter: DatasetFilters {
    var filters = DatasetFilters()
    filters.tags = ["santé", "eau"]
    filters.organizationID = "534fff81a3a7292c64a77e5c"
    filters.ownerID = "5f0000000000000000000001"
    filters.organizationBadge = "certified"
    filters.license = "lov2"
    filters.zone = "fr:commune:75056"
    filters.topicID = "5f0000000000000000000002"
    filters.badge = "hvd"
    filters.isFeatured = true
    filters.accessType = "open"
    if let first = Day("2020-01-31"), let last = Day("2021-12-31") { filters.coverage = first...last }
    return filters
  }

  private static let common =
    "tag=sant%C3%A9&tag=eau&organization=534fff81a3a7292c64a77e5c&owner=5f0000000000000000000001"
    + "&organization_badge=certified&license=lov2&geozone=fr%3Acommune%3A75056&topic=5f0000000000000000000002"
    + "&badge=hvd&featured=true&access_type=open&temporal_coverage=2020-01-31-2021-12-31"

  @Test func `each filter of a list has its argument`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, Self.empty) }
    var query = DatasetListQuery(
      text: " qualité  de l'air ", filters: Self.everyFilter, sort: .titleDescending)
    query.format = "csv"
    query.granularity = "fr:commune"
    query.schema = "etalab/schema-irve"
    query.schemaVersion = "2.0.1"
    query.dataserviceID = "a"
    query.reuseID = "b"
    query.followerID = "c"
    query.credit = "d"
    _ = try await Example.client(transport).datasets(query, pageSize: 50).page(2)
    #expect(
      transport.targets == [
        "/api/2/datasets/?q=qualit%C3%A9%20de%20l%27air&\(Self.common)&format=csv&granularity=fr%3Acommune"
          + "&schema=etalab%2Fschema-irve&schema_version=2.0.1&dataservice=a&reuse=b&followed_by=c&credit=d"
          + "&sort=-title&page=2&page_size=50"
      ])
  }

  @Test func `each filter of a search has its argument`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, Self.empty) }
    var query = DatasetQuery(filters: Self.everyFilter, sort: .views)
    query.refinements.formats = ["csv", "json"]
    query.refinements.formatFamilies = ["tabular"]
    query.refinements.granularities = ["poi"]
    query.refinements.schemas = ["etalab/schema-irve"]
    query.refinements.organizationName = "Insee"
    query.refinements.producerType = "public-service"
    query.refinements.updated = .last12Months
    _ = try await Example.client(transport).search(query)
    #expect(
      transport.targets == [
        "/api/2/datasets/search/?\(Self.common)&sort=-views&format=csv&format=json&format_family=tabular"
          + "&granularity=poi&schema=etalab%2Fschema-irve&organization_name=Insee&producer_type=public-service"
          + "&last_update_range=last_12_months&page=1&page_size=20"
      ])
  }

  @Test func `facets are asked for when they are wanted, and told by value and name`() async throws {
    let body = #"""
      {"data":[],"page":1,"page_size":20,"total":0,"facets":{"format":[{"name":"all","count":9},{"name":"csv","count":4}],
      "organization_id_with_name":[{"name":"5f01|Ville de Lyon | Métropole","count":3},{"name":"5f02","count":1}],
      "featured":[{"name":1,"count":2}],"odd":[{"count":2},7],"odder":null}}
      """#
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, body) }
    let client = Example.client(transport)
    let page = try await client.search(DatasetQuery(wantsFacets: true))
    #expect(
      page.facets == [
        Facet(name: "format", buckets: [.init(value: "all", count: 9), .init(value: "csv", count: 4)]),
        Facet(
          name: "organization_id_with_name",
          buckets: [
            .init(value: "5f01", label: "Ville de Lyon | Métropole", count: 3),
            .init(value: "5f02", count: 1),
          ]),
        Facet(name: "featured", buckets: [.init(value: "1", count: 2)]), Facet(name: "odd", buckets: []),
        Facet(name: "odder", buckets: []),
      ])
    _ = try await client.search(DatasetQuery())
    #expect(transport.calls.map { $0.headers["x-fields"]?.hasSuffix(",facets") } == [true, false])
  }

  @Test(arguments: [true, false], ["archived", "deleted", "private"])
  func `what only its owner sees needs a key`(_ hasKey: Bool, _ name: String) async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, Self.empty) }
    var query = DatasetListQuery()
    switch name {
    case "archived": query.isArchived = true
    case "deleted": query.isDeleted = true
    default: query.isPrivate = true
    }
    let client = Example.client(transport) { $0.key = hasKey ? APIKey("secret") : nil }
    guard hasKey else {
      await #expect(throws: DataGouvError.keyMissing) { try await client.datasets(query).page(1) }
      return
    }
    _ = try await client.datasets(query).page(1)
    #expect(transport.targets == ["/api/2/datasets/?\(name)=true&page=1&page_size=20"])
    #expect(transport.calls.first?.headers["x-api-key"] == "secret")
  }

  @Test func `a portal without v2 is listed by v1`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      call.url.path().contains("/api/2/") ? .json(404, "{}") : .json(200, Self.empty)
    }
    let client = Example.client(transport)
    _ = try await client.datasets().page(1)
    _ = try await client.datasets().page(1)
    #expect(
      transport.targets
        == ["/api/2/datasets/", "/api/1/datasets/", "/api/1/datasets/"].map {
          "\($0)?page=1&page_size=20"
        })
  }

  @Test func `a portal without a search service refuses what its list cannot filter by`() async {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      call.url.path().contains("/search/") ? .json(501, "{}") : .json(200, Self.empty)
    }
    var query = DatasetQuery()
    query.refinements.producerType = "company"
    let client = Example.client(transport)
    await #expect(throws: DataGouvError.self) { try await client.search(query) }
    #expect(transport.calls.count == 1)
  }

  @Test func `results are walked through up to the search's window`() async throws {
    let record = #"{"id":"a","title":"A"}"#
    let transport = ScriptedTransport { call, number throws(DataGouvError) in
      .json(
        200,
        #"{"data":[\#(record.replacing("A", with: "A\(number)"))],"page":\#(number),"page_size":4000,"total":90000}"#
      )
    }
    var titles: [String] = []
    for try await dataset in Example.client(transport).results(of: DatasetQuery(pageSize: 4_000)) {
      titles.append(dataset.title)
    }
    #expect(titles == ["A1", "A2"])
  }

  @Test func `a dataset's RDF and the feed come as texts`() async throws {
    let server = try await FaultServer.start { request in
      [.answer(200, ["Content-Type": request.headers["accept"] ?? ""], "<\(request.target)>")]
    }
    let client = server.client()
    #expect(try await client.rdf(ofDataset: "ban", as: .xml) == "</api/1/datasets/ban/rdf.xml>")
    #expect(
      try await client.recentDatasetsFeed(DatasetListQuery(text: "eau"))
        == "</api/1/datasets/recent.atom?q=eau>")
    #expect(
      server.record.requests.map { $0.headers["accept"] } == ["application/rdf+xml", "application/atom+xml"])
    try await server.stop()
  }

  @Test func `schemas of a dataset are told by name or address`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(
        200,
        #"[{"name":"a/b","version":"1","url":null},{"name":null,"version":null,"url":"https://s.example"}]"#)
    }
    let schemas = try await Example.client(transport).schemas(ofDataset: "ban")
    #expect(
      schemas == [SchemaReference(name: "a/b", version: "1"), SchemaReference(url: "https://s.example")])
    #expect(transport.targets == ["/api/2/datasets/ban/schemas/"])
    #expect(transport.calls.first?.headers["x-fields"] == "name,version,url")
  }

  @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31"]) func `a day is read and written`(
    _ text: String
  ) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-1-01", "2024-01-00", "2024-01-32", "", "2024", "0000-01-01",
  ])
  func `what the calendar lacks is no day`(_ text: String) { #expect(Day(text) == nil) }
}
