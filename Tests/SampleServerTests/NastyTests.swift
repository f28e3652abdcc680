import DataGouv
import LocalTables
import Testing

@testable import SampleServer

struct NastyTests {
  private static let path = "/tabular/api/resources/bad0bad0-bad0-4bad-abad-bad0bad0bad0"

  @Test func `the nasty dataset carries control characters as they are`() async throws {
    let dataset = try await Reply.get("/api/1/datasets/donnees-pieges/").json
    let title = try #require(dataset["title"].text)
    let description = try #require(dataset["description"].text)
    for scalar in ["\u{1B}", "\u{0}", "\u{7}", "\u{202E}"] { #expect(title.contains(scalar)) }
    for scalar in ["\u{1B}]0;", "\u{0}", "\u{9B}", "\u{7F}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{2066}"] {
      #expect(description.unicodeScalars.map(String.init).joined().contains(scalar))
    }
  }

  @Test func `its table has every kind of trap`() throws {
    let values = NastyTable.values.map(\.value).joined(separator: "\n").unicodeScalars
    for scalar
      in "\u{1B}\u{7}\u{8}\u{7F}\u{9B}\u{9D}\u{202E}\u{2067}\u{200B}\u{200D}\u{FEFF}\u{FE0F}\u{301}\u{2028}"
      .unicodeScalars
    {
      #expect(values.contains(scalar), "\(scalar.value)")
    }
    let names = Set(NastyTable.columns.map(\.name))
    #expect(
      names.isSuperset(of: [
        "a.b.c", "dit \"le\" nom", "#dièse", "%41bc", "a,b;c", "x&y=z", "page", "or", "العربية",
      ]))
    #expect(names.count == NastyTable.columns.count)
    let long = try #require(NastyTable.columns.firstIndex { $0.name == "très long" })
    #expect(NastyTable.table().row(0)[long].plainText.count == 2000)
  }

  @Test(arguments: NastyTable.columns.map(\.name))
  func `every column answers by its name encoded twice`(name: String) async throws {
    let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let encoded = Reply.twice(escaped)
    let columns = try await Reply.get("\(Self.path)/data/?columns=\(encoded)&page_size=1")
    #expect(columns.status == 200)
    #expect(columns.json["data"][0].keys == [name])
    let filtered = try await Reply.get("\(Self.path)/data/?\(encoded)__isnotnull=&page_size=1")
    #expect(filtered.status == 200)
    #expect(filtered.json["data"].list.count == 1)
    if name != "détails" {
      let sorted = try await Reply.get("\(Self.path)/data/?\(encoded)__sort=desc,__id.asc&page_size=1")
      #expect(sorted.status == 200)
    }
  }

  @Test(
    arguments: NastyTable.values.map(\.value).filter {
      !$0.contains { "\t\n\r".contains($0) || $0 == "\r\n" }
    })
  func `every value is found when it is encoded twice`(value: String) async throws {
    let reply = try await Reply.get("\(Self.path)/data/?valeur__exact=\(Reply.twice(value))&columns=valeur")
    #expect(reply.json["data"][0]["valeur"].text == value)
    #expect(reply.json["meta"]["total"].integer == 1)
  }

  @Test func `encoded once, a sharp loses the rest of the query and the limit`() async throws {
    let reply = try await Reply.get("\(Self.path)/data/?%23di%C3%A8se__exact=x&page_size=1")
    #expect(reply.json["data"].list.count == NastyTable.values.count)
    #expect(reply.json["meta"]["page_size"].integer == 1)
  }

  @Test func `encoded once, a percent sign before two digits is decoded again`() async throws {
    let reply = try await Reply.get("\(Self.path)/data/?%2541bc__exact=1")
    #expect(reply.status == 400)
    #expect(reply.json["errors"][0]["detail"]["message"].text?.hasSuffix(".Abc does not exist") == true)
  }

  @Test func `an argument that starts with page is lost in the next link`() async throws {
    let reply = try await Reply.get("\(Self.path)/data/?page__greater=100&page_size=1&columns=nom%20complet")
    #expect(reply.json["meta"]["total"].integer == 40)
    let next = try #require(reply.json["links"]["next"].text)
    #expect(next.hasSuffix("/data/?columns=nom complet&page=2&page_size=1"))
  }
}
