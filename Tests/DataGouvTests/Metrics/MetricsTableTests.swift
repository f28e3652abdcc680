import Foundation
import Testing

@testable import DataGouv

/// The tables of the Metrics API: how they are asked and read.
struct MetricsTableTests {
  private static func target<Row>(
    _ query: MetricsTableQuery<Row>, page: Int = 1, style: QueryStyle = QueryStyle()
  ) throws -> String {
    let endpoint = try Endpoint.metrics(query, page: page, style: style)
    return try endpoint.call(to: Example.portal, userAgent: "t").url.absoluteString
      .replacing("https://metrics.example/api/", with: "")
  }

  private static let year = Month(year: 2025, month: 1)...Month(year: 2025, month: 12)

  @Test func `rows are asked for in an order that keeps pages apart`() throws {
    #expect(
      try Self.target(MetricsTableQuery(.datasets, subjects: ["5f00"], order: .newestFirst, pageSize: 13))
        == "datasets/data/?dataset_id__exact=5f00&metric_month__sort=desc.nullslast,%22dataset_id%22.asc,%22organization_id%22.asc&page=1&page_size=13"
    )
    #expect(
      try Self.target(MetricsTableQuery(.resourceTotals), page: 3)
        == "resources_total/data/?resource_id__sort=asc,%22dataset_id%22.asc&page=3&page_size=50")
    #expect(
      try Self.target(MetricsTableQuery(.site, months: Self.year))
        == "site/data/?metric_month__greater=2025-01&metric_month__less=2025-12&metric_month__sort=asc&page=1&page_size=50"
    )
    #expect(
      try Self.target(
        MetricsTableQuery(
          .datasetTotals, subjects: ["a", "b&c"], filters: [.column("visit", .greater("10"))],
          order: .largest(.downloads), pageSize: 3))
        == "datasets_total/data/?dataset_id__in=a%2Cb%26c&visit__greater=10&download_resource__sort=desc.nullslast,%22dataset_id%22.asc&page=1&page_size=3"
    )
    #expect(
      try Self.target(
        MetricsTableQuery(.reuses, months: Month(year: 2025, month: 3)...Month(year: 2025, month: 3)),
        style: QueryStyle(breaksTies: false))
        == "reuses/data/?metric_month__exact=2025-03&reuse_id__sort=asc&page=1&page_size=50")
  }

  @Test func `every table has its plural name`() {
    #expect(
      [
        MetricsTable.datasets.name, MetricsTable.resources.name, MetricsTable.organizations.name,
        MetricsTable.reuses.name, MetricsTable.dataservices.name, MetricsTable.site.name,
        MetricsTable.datasetTotals.name, MetricsTable.resourceTotals.name,
        MetricsTable.organizationTotals.name,
        MetricsTable.reuseTotals.name, MetricsTable.dataserviceTotals.name,
      ] == [
        "datasets", "resources", "organizations", "reuses", "dataservices", "site", "datasets_total",
        "resources_total", "organizations_total", "reuses_total", "dataservices_total",
      ])
  }

  @Test func `months of totals and ids of the site are refused before they are sent`() {
    #expect(throws: DataGouvError.self) {
      try Self.target(MetricsTableQuery(.reuseTotals, months: Self.year))
    }
    #expect(throws: DataGouvError.self) {
      try Self.target(MetricsTableQuery(.reuseTotals, order: .newestFirst))
    }
    #expect(throws: DataGouvError.self) { try Self.target(MetricsTableQuery(.site, subjects: ["x"])) }
    #expect(throws: DataGouvError.self) {
      try Self.target(MetricsTableQuery(.datasets, filters: [.column("organization_id", .in([]))]))
    }
  }

  private static func row<Row>(_ table: MetricsTable<Row>, _ json: String) throws -> Row {
    try table.read(Record(Example.json(json)))
  }

  @Test func `each table's rows are read, no value apart from zero`() throws {
    let month = Month(year: 2026, month: 10)
    #expect(
      try Self.row(
        .datasets,
        #"{"__id":null,"dataset_id":"d","organization_id":null,"metric_month":"2026-10","monthly_visit":0,"monthly_download_resource":9007471254740993}"#
      ) == DatasetMonth(datasetID: "d", month: month, visits: 0, downloads: 9_007_471_254_740_993))
    #expect(
      try Self.row(
        .resources,
        #"{"resource_id":"r","dataset_id":"d","metric_month":"2026-10","monthly_download_resource":null}"#)
        == ResourceMonth(resourceID: "r", datasetID: "d", month: month))
    #expect(
      try Self.row(
        .organizations,
        #"{"organization_id":"o","metric_month":"2026-10","monthly_visit_dataset":1,"monthly_download_resource":2,"monthly_visit_reuse":null,"monthly_visit_dataservice":4}"#
      )
        == OrganizationMonth(
          organizationID: "o", month: month, datasetVisits: 1, downloads: 2, dataserviceVisits: 4))
    #expect(
      try Self.row(.reuses, #"{"reuse_id":"u","metric_month":"2026-10","monthly_visit":3}"#)
        == ReuseMonth(reuseID: "u", month: month, visits: 3))
    #expect(
      try Self.row(.dataservices, #"{"dataservice_id":"s","metric_month":"2026-10","monthly_visit":3}"#)
        == DataserviceMonth(dataserviceID: "s", month: month, visits: 3))
    #expect(
      try Self.row(
        .site,
        #"{"metric_month":"2026-10","monthly_visit_dataset":1,"monthly_download_resource":2,"monthly_visit_reuse":3}"#
      )
        == SiteMonth(month: month, datasetVisits: 1, downloads: 2, reuseVisits: 3))
    #expect(
      try Self.row(.datasetTotals, #"{"dataset_id":"d","visit":225,"outlink":5,"download_resource":null}"#)
        == DatasetTotals(datasetID: "d", visits: 225, outlinks: 5))
    #expect(
      try Self.row(.resourceTotals, #"{"resource_id":"r","dataset_id":null,"download_resource":7}"#)
        == ResourceTotals(resourceID: "r", downloads: 7))
    #expect(
      try Self.row(
        .organizationTotals,
        #"{"organization_id":"o","visit_dataset":1,"download_resource":2,"visit_reuse":3,"visit_dataservice":4,"outlink":5}"#
      )
        == OrganizationTotals(
          organizationID: "o", datasetVisits: 1, downloads: 2, reuseVisits: 3, dataserviceVisits: 4,
          outlinks: 5))
    #expect(
      try Self.row(.reuseTotals, #"{"reuse_id":"u","visit":0,"outlink":null}"#)
        == ReuseTotals(reuseID: "u", visits: 0))
    #expect(
      try Self.row(.dataserviceTotals, #"{"dataservice_id":"s","visit":9}"#)
        == DataserviceTotals(dataserviceID: "s", visits: 9))
  }

  @Test func `a row without its month or its id is left out and told`() async throws {
    let transport = ScriptedTransport { _, _ in
      .json(
        200,
        #"{"data":[{"metric_month":null,"monthly_visit_dataset":1},{"metric_month":"2026-10"},{"metric_month":"10/2026"}],"meta":{"total":3}}"#
      )
    }
    let page = try await Example.client(transport).metrics(MetricsTableQuery(.site)).page(1)
    #expect(page.items == [SiteMonth(month: Month(year: 2026, month: 10))])
    #expect(
      page.skipped == [
        SkippedRecord(index: 0, reason: "metric_month is missing"),
        SkippedRecord(index: 2, reason: "metric_month is “10/2026”, not a month such as “2026-11”"),
      ])
  }
}
