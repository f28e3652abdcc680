import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct SiteTests {
  private static let full = Example.json(
    #"""
    {"feed_size":20,"id":"portal.example","keywords":["opendata","données"],"metrics":{"dataservices":12,"datasets":386,
      "datasets_by_months":{"2026-09":8,"2026-10":0},"datasets_visits_by_months":{"2026-10":113569},"discussions":44,
      "discussions_by_months":{"2026-10":3},"followers":70,"harvesters":3,"harvesters_by_months":{"2026-10":1},
      "max_dataset_followers":240,"max_dataset_reuses":1,"max_org_datasets":2,"max_org_followers":5,"max_org_reuses":6,
      "max_reuse_datasets":7,"max_reuse_followers":9,"organizations":11,"organizations_by_months":{"2026-10":4},
      "public-service":7,"resources":1727,"resources_downloads_by_months":{"2026-10":10},"reuses":28,
      "reuses_by_months":0,"users":8,"users_by_months":{"2026-10":2}},"title":"Portail","version":"17.18.0"}
    """#)

  @Test func `a full record is read`() throws {
    let october = Month(year: 2026, month: 10)
    var metrics = SiteMetrics()
    metrics.datasets = 386
    metrics.resources = 1727
    metrics.reuses = 28
    metrics.dataservices = 12
    metrics.organizations = 11
    metrics.publicServices = 7
    metrics.users = 8
    metrics.discussions = 44
    metrics.followers = 70
    metrics.harvesters = 3
    metrics.mostDatasetFollowers = 240
    metrics.mostDatasetReuses = 1
    metrics.mostReuseDatasets = 7
    metrics.mostReuseFollowers = 9
    metrics.mostOrganizationFollowers = 5
    metrics.mostOrganizationReuses = 6
    metrics.mostOrganizationDatasets = 2
    metrics.datasetsByMonth = [Month(year: 2026, month: 9): 8, october: 0]
    metrics.organizationsByMonth = [october: 4]
    metrics.usersByMonth = [october: 2]
    metrics.discussionsByMonth = [october: 3]
    metrics.harvestersByMonth = [october: 1]
    metrics.datasetVisitsByMonth = [october: 113_569]
    metrics.downloadsByMonth = [october: 10]
    let expected = Site(
      id: "portal.example", title: "Portail", keywords: ["opendata", "données"], version: "17.18.0",
      feedSize: 20, metrics: metrics)
    #expect(try Site(Self.full) == expected)
    #expect(try Site(Self.full.masked(by: Site.mask)) == expected)
  }

  @Test func `a record full of nulls is read`() throws {
    let record = Example.json(#"{"id":"p","title":null,"keywords":null,"feed_size":null,"metrics":null}"#)
    #expect(try Site(record) == Site(id: "p", title: "p"))
  }

  private static var datasets: DatasetListQuery {
    var query = DatasetListQuery(text: "eau", sort: .views)
    query.filters.tags = ["a"]
    return query
  }

  @Test(arguments: [
    (SiteExport.datasets(), "datasets.csv"), (.datasets(datasets), "datasets.csv?q=eau&tag=a&sort=-views"),
    (.resources(), "resources.csv"), (.resources(datasets), "resources.csv?q=eau&tag=a&sort=-views"),
    (.organizations(OrganizationQuery(badge: "certified")), "organizations.csv?badge=certified"),
    (.reuses(ReuseQuery(sort: .title)), "reuses.csv?sort=title"),
    (.dataservices(DataserviceQuery(sort: .views)), "dataservices.csv?sort=-views"),
    (.harvests, "harvests.csv"), (.tags, "tags.csv"),
  ]) func `each table has its address, with what narrows it`(
    _ table: SiteExport, _ target: String
  ) async throws {
    let server = try await FaultServer.start { _ in [.answer(200, ["Content-Type": "text/csv"], "a;b")] }
    let stream = try await server.client().export(table)
    #expect(stream.contentType == "text/csv")
    #expect(try await stream.collect(upTo: 10) == Array("a;b".utf8))
    #expect(server.record.requests.map(\.target) == ["/api/1/site/\(target)"])
    #expect(server.record.requests.first?.headers["accept"] == "text/csv")
    try await server.stop()
  }

  @Test func `a table that is a file elsewhere is followed to, and one that is not made yet is told`()
    async throws
  {
    let server = try await FaultServer.start { request in
      switch request.target {
      case "/api/1/site/datasets.csv": [.answer(302, ["Location": "/exports/d.csv"], "")]
      case "/exports/d.csv": [.answer(200, [:], "id;title\n")]
      default: [.answer(404, [:], #"{"message":"Pas encore"}"#)]
      }
    }
    let stream = try await server.client().export(.datasets())
    #expect(try await stream.collect(upTo: 100) == Array("id;title\n".utf8))
    await #expect(throws: DataGouvError.status(404, message: "Pas encore", code: nil, retryAfter: nil)) {
      try await server.client().export(.reuses())
    }
    try await server.stop()
  }

  @Test(arguments: RDFFormat.allCases) func `the catalog comes in each format`(
    _ format: RDFFormat
  ) async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      HTTPAnswer(status: 200, body: Array("<\(call.headers["accept"] ?? "")>".utf8))
    }
    let client = Example.client(transport)
    #expect(
      try await client.catalog(Self.datasets, as: format, page: 3, pageSize: 10) == "<\(format.mediaType)>")
    _ = try await client.catalog(as: format)
    let path = "/api/1/site/catalog.\(format.rawValue)"
    #expect(
      transport.targets == [
        "\(path)?q=eau&tag=a&sort=-views&page=3&page_size=10", "\(path)?page=1&page_size=100",
      ])
  }

  @Test func `reasons come with labels`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(
        200, #"[{"value":"spam","label":"Spam","definition":"Publicité"},{"value":"others","label":null}]"#)
    }
    let client = Example.client(transport)
    #expect(
      try await client.reportReasons() == [Named(id: "spam", label: "Spam"), Named(id: "others")])
    #expect(
      try await client.accessReasonCategories() == [
        AccessReasonCategory(id: "spam", label: "Spam", definition: "Publicité"),
        AccessReasonCategory(id: "others"),
      ])
    #expect(
      transport.targets == [
        "/api/1/reports/reasons/?lang=fr", "/api/1/access_type/reason_categories/?lang=fr",
      ])
  }
}
