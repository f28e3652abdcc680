import Testing

@testable import DataGouv

struct BrowsabilityTests {
  @Test(arguments: [
    (#""format":"csv","extras":{"analysis:parsing:parsing_table":"4034"}"#, Resource.Browsability.browsable),
    (#""format":null,"preview_url":"https://explore.example/x","extras":{}"#, .browsable),
    (#""format":"csv","extras":{"analysis:parsing:parsing_table":"4","check:status":200}"#, .browsable),
    (
      #""format":"csv","extras":{"analysis:parsing:parsing_table":"4","check:status":404}"#,
      .unavailable(status: 404)
    ),
    (
      #""format":"csv","extras":{"analysis:parsing:parsing_table":"4","analysis:parsing:error":"pmtiles_export:boom"}"#,
      .browsable
    ),
    (
      #""format":"csv","extras":{"analysis:parsing:parsing_table":"4","analysis:parsing:error":"csv_detective:boom"}"#,
      .failed("csv_detective:boom")
    ),
    (#""format":"csv","filesize":200000000,"extras":{"analysis:parsing:parsing_table":"4"}"#, .browsable),
    (#""format":"csv","filesize":200000000,"extras":{}"#, .tooLarge(200_000_000)),
    (#""format":"xlsx","filesize":13107200,"extras":{}"#, .notYetProcessed),
    (#""format":"xlsx","filesize":13107201,"extras":{}"#, .tooLarge(13_107_201)),
    (
      #""format":"csv","filesize":5,"extras":{"analysis:error":"File too large to download"}"#, .tooLarge(5)
    ),
    (
      #""format":"csv","extras":{"analysis:error":"File too large to download"}"#,
      .failed("File too large to download")
    ),
    (#""format":" CSV ","extras":{}"#, .notYetProcessed),
    (#""format":"csv","extras":null"#, .notYetProcessed),
    (#""format":"csv","extras":{"check:available":false,"check:timeout":true}"#, .unavailable(status: nil)),
    (#""format":"csv","extras":{"check:status":500}"#, .unavailable(status: 500)),
    (#""format":"zip","extras":{"check:status":404}"#, .notTabular),
    (#""format":null,"extras":{}"#, .notTabular),
    (#""format":"pdf","extras":{"analysis:parsing:parsing_table":null}"#, .notTabular),
  ])
  func `whether rows can be browsed is judged by the crawler's notes`(
    _ fields: String, _ expected: Resource.Browsability
  ) throws {
    let record = Example.json(#"{"id":"r","title":"t",\#(fields)}"#)
    #expect(try Resource(record).browsability == expected)
    #expect(try Resource(record.masked(by: Resource.mask)).browsability == expected)
  }
}
