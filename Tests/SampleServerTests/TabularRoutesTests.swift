import DataGouv
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TabularRoutesTests {
  private static let types = "tous-les-types-de-colonnes"

  private static func data(_ query: String, of slug: String = types, _ position: Int = 0) async throws
    -> Probe.Answer
  {
    try await Probe.get(try await Probe.table(slug, position) + "data/?" + query)
  }

  @Test(arguments: [
    ("page_size=51", 400, "Page size exceeds allowed maximum: 50"),
    ("compteur__foo=1", 400, "could not be parsed"),
    ("inconnu=1", 400, "could not be parsed"),
    ("nope__exact=1", 400, "42703"),
    ("nope__sort=asc", 400, "42703"),
    ("columns=nope", 400, "42703"),
    ("compteur__contains=1", 404, "42883"),
    ("compteur__exact=abc", 400, "22P02"),
    ("jour__less=1970", 400, "22007"),
    ("page=999", 416, "An offset of 19960 was requested, but there are only 1000 rows."),
  ])
  func `a bad question gets the server's refusal`(query: String, status: Int, words: String) async throws {
    let answer = try await Self.data(query)
    #expect(answer.status == status)
    #expect(answer.json["errors"].items.count == 1)
    #expect(answer.text.contains(words))
  }

  @Test(arguments: [
    ("tous-les-etats-dun-fichier", 1, 404, "404: Not Found"),
    ("tous-les-etats-dun-fichier", 3, 404, "404: Not Found"),
    ("tous-les-etats-dun-fichier", 5, 410, "has been permanently deleted on"),
    ("tous-les-etats-dun-fichier", 6, 404, "PGRST205"),
    ("tous-les-etats-dun-fichier", 0, 200, "\"total\":50"),
  ])
  func `a table that is not there says why`(slug: String, position: Int, status: Int, words: String)
    async throws
  {
    let answer = try await Self.data("", of: slug, position)
    #expect(answer.status == status)
    #expect(answer.text.contains(words))
  }

  @Test func `paths without a slash or a UUID are refused`() async throws {
    let table = try await Probe.table(Self.types)
    #expect(try await Probe.get(table + "data").status == 404)
    #expect(try await Probe.get("/tabular/api/").status == 404)
    #expect(try await Probe.get("/tabular/api/resources/pas-un-uuid/data/").text.contains("22P02"))
    #expect(try await Probe.get("/tabular/health/").json["status"] == .string("ok"))
  }

  @Test func `a page tells its place, and no size means all rows`() async throws {
    let page = try await Self.data("page=2&page_size=50").json
    #expect(page["data"].items.count == 50)
    #expect(page["data"].items.first?["__id"] == .number("51"))
    #expect(page["meta"]["total"] == .number("1000"))
    #expect(page["links"]["next"].text?.hasSuffix("/data/?page=3&page_size=50") == true)
    let filtered = try await Self.data("actif__exact=true&note__sort=asc").json["links"]
    #expect(filtered["next"].text?.hasSuffix("?actif__exact=true&note__sort=asc&page=2&page_size=20") == true)
    #expect(filtered["prev"] == .null)
    #expect(try await Self.data("page_size=0").json["data"].items.count == 1000)
    #expect(try await Self.data("page=51&page_size=20").json["data"] == .array([]))
    #expect(try await Self.data("", of: Self.types, 3).json["meta"]["total"] == .number("0"))
  }

  @Test func `cells have the types of their columns`() async throws {
    let rows = try await Self.data("actif__isnotnull&jour__isnotnull=&page_size=50").json["data"].items
    let row = try #require(rows.first)
    guard case .object = row["proprietes"], case .bool = row["actif"] else {
      Issue.record("the JSON cell is \(row["proprietes"].kind), the boolean \(row["actif"].kind)")
      return
    }
    #expect(row["compteur"].integer != nil)
    #expect(row["controle"].text?.count == 19)
    #expect(row["controle_utc"].text?.hasSuffix("+00:00") == true)
    #expect(row["jour"].text?.count == 10)
    let notes = try await Self.data("columns=note&page_size=0").json["data"].items.map { $0["note"] }
    #expect(notes.contains(.null))
    #expect(notes.contains(.string("")))
  }

  @Test(arguments: ["num%C3%A9ro%20%231__exact=x%26y%3Dz", "num%25C3%25A9ro%2520%25231__exact=x%2526y%253Dz"])
  func `names and values can be encoded once or twice`(query: String) async throws {
    let rows = try await Self.data(query, of: "jeu-de-donnees-hostile")
    #expect(rows.json["meta"]["total"] == .number("2"))
    #expect(rows.json["data"].items.first?["numéro #1"] == .string("x&y=z"))
  }

  @Test func `every hostile column can be sorted and comes back whole`() async throws {
    let client = DataGouvClient(portal: try await Probe.portal)
    let files = try await client.resources(of: "jeu-de-donnees-hostile")
    let id = try #require(files.items.first?.id)
    let columns = try await client.tableProfile(id).columns
    #expect(columns.count == 24)
    for column in columns {
      let page = try await client.rows(
        TableQuery(resourceID: id, pageSize: 50, sort: .init(column: column.name, isDescending: true)))
      #expect(page.total == 84)
      #expect(page.rows.allSatisfy { $0.cells[column.name] != nil })
    }
    await client.close()
  }

  @Test func `a sort can break ties by the row's number, and by nothing else`() async throws {
    let sorted = try await Self.data("actif__sort=desc,__id.asc&columns=__id,actif&page_size=50").json["data"]
      .items
    let numbers = sorted.filter { $0["actif"] == .null }.compactMap { $0["__id"].integer }
    #expect(numbers.count > 1)
    #expect(numbers == numbers.sorted())
    #expect(try await Self.data("actif__sort=dsc").status == 400)
  }

  @Test func `filtered rows come as CSV, without a header when there are none`() async throws {
    let table = try await Probe.table("tous-les-types-de-colonnes", 1)
    let csv = try await Probe.get(table + "data/csv/?cle__exact=0007")
    #expect(csv.headers["content-type"] == "text/csv")
    #expect(csv.text.hasPrefix("__id,cle,valeur\n7,0007,"))
    #expect(try await Probe.get(table + "data/csv/?cle__exact=x").text.isEmpty)
  }

  @Test func `the same ids and values come in every run`() async throws {
    let slug = "demandes-de-valeurs-foncieres"
    #expect(
      try await Probe.table(slug) == "/tabular/api/resources/386cdc1e-7963-495d-a24a-9d0835bdfce2/")
    let rows = try await Self.data("page_size=2&columns=id_mutation,valeur_fonciere,code_commune", of: slug)
    #expect(
      rows.json["data"].compact
        == #"[{"code_commune":"97105","id_mutation":"2025-0000001","valeur_fonciere":145717.97},"#
        + #"{"code_commune":"97411","id_mutation":"2025-0000002","valeur_fonciere":323835.51}]"#)
  }
}
