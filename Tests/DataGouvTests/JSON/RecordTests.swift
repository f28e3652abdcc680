import Testing

@testable import DataGouv

struct RecordTests {
  /// A model that reads in every way.
  private struct Thing: RecordReadable {
    init(_ record: Record) throws(Undecodable) {
      _ = try record.required("id")
      _ = record["name"].text ?? record["slug"].text
      guard let kind = record["kind"]["id"].text else { return }
      _ = kind + (record["label"].text ?? "")
      _ = record["tags"].texts
      _ = record["badges"].items.map { $0["kind"].text }
      _ = record["months"].members
      _ = record["license"].text ?? record["license"]["id"].text
      _ = record["metrics"]["views"].count + record["metrics"]["reuses"].count
      _ = record["a:b"]
    }
  }

  @Test func `a mask asks for what is read, fallbacks and what follows a value included`() {
    #expect(
      Thing.mask
        == "id,name,kind{id},label,tags,badges{kind},months,license,metrics{views,reuses},a:b,slug")
  }

  @Test func `a mask asks for no part of what may be a text`() {
    #expect(Dataset.mask.contains(",license,"))
    #expect(Dataset.mask.contains("spatial{zones,granularity}"))
  }

  @Test func `reading a record gives its values`() throws {
    let record = Record(
      Example.json(
        #"{"a":"x","b":"","c":3,"d":true,"e":[{"f":1},{"f":2}],"g":"2026-01-02","h":-4,"i":["x",2]}"#))
    #expect(record["a"].text == "x")
    #expect(record["b"].text == nil)
    #expect(record["c"].integer == 3)
    #expect(record["d"].isTrue)
    #expect(record["d"].bool == true)
    #expect(record["a"].bool == nil)
    #expect(record["e"].items.map { $0["f"].double } == [1, 2])
    #expect(record["e"].isList)
    #expect(!record["a"].isList)
    #expect(record["g"].timestamp == Timestamp("2026-01-02"))
    #expect(record["h"].count == 0)
    #expect(record["i"].texts == ["x"])
    #expect(record["a"]["deeper"]["still"].text == nil)
    #expect(try record.required("c") == "3")
    #expect(throws: Undecodable(path: "z", reason: .missing)) { try record.required("z") }
  }
}
