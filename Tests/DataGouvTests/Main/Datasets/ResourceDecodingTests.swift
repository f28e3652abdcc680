import Testing

@testable import DataGouv

struct ResourceDecodingTests {
  static let full = """
    {"id":"aaaaaaaa-1111-bbbb-2222-cccccccccccc","title":"Stock","description":"d","filetype":"file","type":"main",
    "format":"CSV ","url":"https://static.example/x.csv","latest":"https://p/api/1/datasets/r/aaaa",
    "checksum":{"type":"sha1","value":"6d55"},"filesize":9007199254740993,"mime":"text/csv",
    "created_at":"2023-07-06T17:41:12.107000+00:00","last_modified":"2026-11-21T05:41:58+00:00",
    "metrics":{"views":34327},"harvest":null,"schema":{"name":"etalab/schema","version":"1.0","url":null},
    "extras":{"analysis:parsing:parsing_table":"169e","analysis:parsing:error":null,"analysis:error":null,
      "analysis:content-length":10,"check:status":200,"check:available":true,"check:headers:content-length":11,
      "check:date":"2026-10-30T18:37:05"},"preview_url":"https://explore.example/x"}
    """

  @Test func `a full record is read`() throws {
    let resource = try Resource(Example.json(Self.full))
    #expect(resource.format == "csv")
    #expect(resource.size == 9_007_199_254_740_993)
    #expect(resource.checksum == .init(type: "sha1", value: "6d55"))
    #expect(resource.downloads == 34327)
    #expect(resource.schema == "etalab/schema")
    #expect(resource.browsability == .browsable)
    #expect(resource.latest == "https://p/api/1/datasets/r/aaaa")
  }

  @Test func `a record of nulls is read`() throws {
    let resource = try Resource(
      Example.json(
        """
        {"id":"r","title":null,"description":null,"filetype":"remote","type":"api","format":null,"mime":null,
        "url":"https://x.example/files/last%20year.csv","latest":null,"checksum":null,"filesize":null,"metrics":{},
        "schema":null,"extras":{},"preview_url":null}
        """))
    #expect(resource.title == "last%20year.csv")
    #expect(resource.format == nil)
    #expect(resource.size == nil)
    #expect(resource.checksum == nil)
    #expect(resource.downloads == nil)
  }

  @Test(
    arguments: [
      (#""filesize":null,"extras":{"analysis:content-length":10,"check:headers:content-length":11}"#, 10),
      (#""filesize":0,"extras":{"check:headers:content-length":"11"}"#, 11), (#""extras":{}"#, nil),
    ] as [(String, Int64?)])
  func `a size that is not told is what the crawler measured`(_ fields: String, _ size: Int64?) throws {
    #expect(try Resource(Example.json(#"{"id":"r","title":"t",\#(fields)}"#)).size == size)
  }

  @Test func `an owner without a dataset is an owner all the same`() throws {
    let endpoint = Endpoint<ResourceOwner>.resource("r")
    let owner = try endpoint.decode(Example.json(#"{"resource":\#(Self.full),"dataset_id":null}"#))
    #expect(owner.datasetID == nil)
    #expect(throws: Undecodable(path: "resource.id", reason: .missing)) {
      try endpoint.decode(Example.json(#"{"resource":{},"dataset_id":"x"}"#))
    }
  }
}
