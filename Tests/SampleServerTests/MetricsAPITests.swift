import Foundation
import Testing

struct MetricsAPITests {
  private func dataset(_ slug: String) async throws -> Tree {
    try await Reply.get("/api/1/datasets/\(slug)/").json
  }

  private func rows(_ query: String) async throws -> Tree {
    try await Reply.get("/metrics/api/\(query)").json
  }

  @Test func `months of a dataset come newest first, fifty a page`() async throws {
    let id = try #require(try await dataset("carte-des-loyers")["id"].text)
    let query = "datasets/data/?dataset_id__exact=\(id)&metric_month__sort=desc&page_size="
    let page = try await rows(query + "12")
    let months = page["data"].list.compactMap(\.["metric_month"].text)
    #expect(months == months.sorted(by: >))
    #expect(months.count == 12)
    #expect(
      page["data"][0].keys == [
        "__id", "dataset_id", "organization_id", "metric_month", "monthly_visit", "monthly_download_resource",
      ])
    #expect(page["links"].keys == ["next", "prev"])
    #expect(page["links"]["next"].text?.contains("metric_month__sort=desc&page=2&page_size=12") == true)
    let all = try await rows(query + "50")["data"].list.count + rows(query + "50&page=2")["data"].list.count
    #expect(page["meta"]["total"].integer == Int64(all))
  }

  @Test func `months of a file add up to its downloads`() async throws {
    let resource = try await dataset("carte-des-loyers")["resources"][0]
    let id = try #require(resource["id"].text)
    let first = try await rows("resources/data/?resource_id__exact=\(id)&metric_month__sort=asc&page_size=50")
    let second = try await rows(
      "resources/data/?resource_id__exact=\(id)&metric_month__sort=asc&page_size=50&page=2")
    let counts = (first["data"].list + second["data"].list).compactMap(
      \.["monthly_download_resource"].integer)
    #expect(counts.reduce(0, +) == resource["metrics"]["views"].integer)
    let total = try await rows("resources_total/data/?resource_id__exact=\(id)")
    #expect(total["data"][0]["download_resource"] == resource["metrics"]["views"])
  }

  @Test(arguments: [
    (
      "datasets",
      ["__id", "dataset_id", "organization_id", "metric_month", "monthly_visit", "monthly_download_resource"]
    ),
    ("resources", ["__id", "resource_id", "dataset_id", "metric_month", "monthly_download_resource"]),
    (
      "organizations",
      [
        "__id", "organization_id", "metric_month", "monthly_visit_dataset", "monthly_download_resource",
        "monthly_visit_reuse", "monthly_visit_dataservice",
      ]
    ),
    (
      "site",
      ["__id", "metric_month", "monthly_visit_dataset", "monthly_download_resource", "monthly_visit_reuse"]
    ),
    ("datasets_total", ["__id", "dataset_id", "visit", "outlink", "download_resource"]),
    ("resources_total", ["__id", "resource_id", "dataset_id", "download_resource"]),
    (
      "organizations_total",
      [
        "__id", "organization_id", "visit_dataset", "download_resource", "visit_reuse", "visit_dataservice",
        "outlink",
      ]
    ),
  ])
  func `a table has its columns in their order`(model: String, columns: [String]) async throws {
    let reply = try await Reply.get(
      "/metrics/api/\(model)/data/csv/?metric_month__exact=1999-01".replacing(
        "?metric_month__exact=1999-01", with: ""))
    #expect(reply.text.split(separator: "\n").first.map(String.init) == columns.joined(separator: ","))
    let page = try await rows("\(model)/data/?page_size=1")
    #expect(page["data"][0].keys == Set(columns))
    #expect(page["meta"]["total"].integer ?? 0 >= 25)
  }

  @Test(arguments: [
    ("reuses", "reuse_id", ["monthly_visit"], "visit"),
    ("dataservices", "dataservice_id", ["monthly_visit"], "visit"),
    (
      "organizations", "organization_id",
      ["monthly_visit_dataset", "monthly_visit_reuse", "monthly_visit_dataservice"], "visit_dataset"
    ),
  ])
  func `totals lead to records whose months add up to them`(
    model: String, key: String, months: [String], total: String
  ) async throws {
    let top = try await rows("\(model)_total/data/?\(total)__sort=desc.nullslast&page_size=2")["data"]
    let values = top.list.compactMap(\.[total].integer)
    #expect(values.count == 2 && values[0] >= values[1])
    let id = try #require(top[0][key].text)
    #expect(try await Reply.get("/api/1/\(model)/\(id)/").status == 200)
    var sum: Int64 = 0
    for page in 1...2 {
      let found = try await rows("\(model)/data/?\(key)__exact=\(id)&page_size=50&page=\(page)")
      for row in found["data"].list { sum += row[months[0]].integer ?? 0 }
      if found["meta"]["total"].integer ?? 0 <= 50 { break }
    }
    #expect(sum == values[0])
  }

  @Test func `the site's months add up those of datasets and reuses`() async throws {
    let month = try await rows("site/data/?metric_month__sort=desc&page_size=2")["data"][1]
    let name = try #require(month["metric_month"].text)
    let reuses = try await rows("reuses/data/?metric_month__exact=\(name)&monthly_visit__sum")
    #expect(month["monthly_visit_reuse"] == reuses["data"][0]["monthly_visit__sum"])
    let top = try await rows("reuses/data/?metric_month__exact=\(name)&monthly_visit__sort=desc&page_size=3")
    let visits = top["data"].list.compactMap(\.["monthly_visit"].integer)
    #expect(visits.count == 3 && visits == visits.sorted(by: >))
  }

  @Test func `figures may be asked for, and their total counts the rows`() async throws {
    let id = try #require(try await dataset("carte-des-loyers")["id"].text)
    let found = try await rows(
      "datasets/data/?dataset_id__exact=\(id)&monthly_visit__sum&monthly_visit__count")
    let rowsOfIt = try await rows("datasets/data/?dataset_id__exact=\(id)&page_size=1")
    #expect(found["data"].list.count == 1)
    #expect(found["meta"]["total"] == rowsOfIt["meta"]["total"])
    #expect(found["data"][0]["monthly_visit__count"] == rowsOfIt["meta"]["total"])
    let total = try await rows("datasets_total/data/?dataset_id__exact=\(id)")
    #expect(found["data"][0]["monthly_visit__sum"] == total["data"][0]["visit"])
  }

  @Test func `two rows of a month add up and tell two organizations`() async throws {
    let id = try #require(try await dataset("passages-aux-urgences")["id"].text)
    let page = try await rows("datasets/data/?dataset_id__exact=\(id)&page_size=50&metric_month__sort=asc")
    let byMonth = Dictionary(grouping: page["data"].list) { $0["metric_month"].text ?? "" }
    let doubled = try #require(byMonth.values.first { $0.count == 2 })
    #expect(doubled[0]["organization_id"] != doubled[1]["organization_id"])
  }

  @Test func `numbers beyond 2^53 and nulls come as they are`() async throws {
    let id = try #require(try await dataset("compteurs-geants")["id"].text)
    let page = try await rows("datasets/data/?dataset_id__exact=\(id)&page_size=50&metric_month__sort=asc")[
      "data"
    ].list
    #expect(page.contains { $0["monthly_visit"].integer ?? 0 > 1 << 53 })
    #expect(page.contains { $0["monthly_visit"] == .null })
    #expect(page[0]["__id"] == .null)
  }

  @Test(arguments: [
    ("dataset/data/", 404, "PGRST205", "Perhaps you meant the table 'metric.datasets'"),
    ("foo/data/", 404, "PGRST205", nil), ("datasets/data/?foo__exact=1", 400, "42703", nil),
    ("datasets/data/?monthly_visit__greater=beaucoup", 400, "22P02", nil),
    ("datasets/data/?metric_month__sort=up", 400, "PGRST100", nil),
    ("datasets/data/?page=100000", 416, "PGRST103", nil),
  ])
  func `an error has its status, code and hint`(path: String, status: Int, code: String, hint: String?)
    async throws
  {
    let reply = try await Reply.get("/metrics/api/\(path)")
    #expect(reply.status == status)
    let detail = reply.json["errors"][0]["detail"]
    #expect(detail["code"].text == code)
    #expect(detail["hint"].text == hint)
  }

  @Test func `other errors are as in Tabular`() async throws {
    #expect(
      try await rows("datasets/data/?page_size=51")["errors"][0]["detail"].text
        == "Page size exceeds allowed maximum: 50")
    #expect(try await Reply.get("/metrics/api/datasets/data/json/").text == "404: Not Found")
    #expect(try await Reply.get("/metrics/api/foo/data/csv/").json["errors"][0]["detail"] == .null)
    #expect(
      try await rows("datasets/data/?monthly_visit__exact=beaucoup")["errors"][0]["detail"]["message"].text
        == "invalid input syntax for type bigint: \"beaucoup\"")
    #expect(try await Reply.get("/metrics/health/").status == 200)
    #expect(try await Reply.get("/metrics/api/reuse/data/").status == 404)
  }

  @Test func `filters take lists, ranges and columns`() async throws {
    let id = try #require(try await dataset("carte-des-loyers")["id"].text)
    let all = try await rows(
      "datasets/data/?dataset_id__exact=\(id)&columns=metric_month&metric_month__sort=desc")["data"].list
    let months = all.compactMap(\.["metric_month"].text)
    let two = try await rows(
      "datasets/data/?dataset_id__exact=\(id)&metric_month__in=\(months[1]),\(months[2])")
    #expect(two["meta"]["total"].integer == 2)
    let range = try await rows("datasets/data/?dataset_id__exact=\(id)&metric_month__greater=\(months[5])")
    #expect(range["meta"]["total"].integer == 6)
    let everyone = try await rows(
      "datasets/data/?metric_month__exact=\(months[3])&monthly_visit__sort=desc.nullslast&page_size=50")
    #expect(everyone["data"].list.count > 40)
  }
}
