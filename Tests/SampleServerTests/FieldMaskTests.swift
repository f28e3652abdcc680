import DataGouv
import Testing

@Suite(.timeLimit(.minutes(1)))
struct FieldMaskTests {
  private static let path = "/api/1/datasets/?page_size=1"

  @Test(arguments: [
    ("data{id,title},total", ["data", "total"]),
    ("{data{id,title},total}", ["data", "total"]),
    (" data { id , title } , total ", ["data", "total"]),
    ("data{id,title,nimporte},total,", ["data", "total"]),
    ("nimporte", []),
    ("ID", []),
    ("*", ["data", "next_page", "page", "page_size", "previous_page", "total"]),
  ])
  func `only the fields of a mask come`(mask: String, names: [String]) async throws {
    let answer = try await Probe.get(Self.path, headers: ["X-Fields": mask])
    #expect(answer.status == 200)
    #expect(answer.json.members.map(\.name).sorted() == names)
    if mask.contains("{") {
      #expect(answer.json["data"].items.first?.members.map(\.name).sorted() == ["id", "title"])
    }
  }

  @Test(arguments: [
    ("data{id,title", "Missing closing bracket"), ("data{id}}", "Unexpected closing bracket"),
    (",id", "Unexpected comma"), ("a,,b", "Unexpected comma"), ("{{id}}", "Unexpected opening bracket"),
  ])
  func `a mask that cannot be read is refused`(mask: String, reason: String) async throws {
    let answer = try await Probe.get(Self.path, headers: ["X-Fields": mask])
    #expect(answer.status == 400)
    #expect(answer.json["message"] == .string("Mask parse error: \(reason)"))
  }

  @Test func `fields of something that has none are refused`() async throws {
    for mask in ["data{id{x}}", "total{x}", "data{tags{x}}"] {
      let answer = try await Probe.get(Self.path, headers: ["X-Fields": mask])
      #expect(answer.status == 400)
      #expect(answer.json["message"] == .string("Mask error: Mask is inconsistent with model"))
    }
  }

  @Test func `a mask reaches into objects and lists, and null stays null`() async throws {
    let answer = try await Probe.get(
      "/api/1/datasets/jeu-sans-producteur/",
      headers: ["X-Fields": "organization{name},quality{score},resources{id}"])
    #expect(answer.json["organization"] == .null)
    #expect(answer.json["quality"].members.map(\.name) == ["score"])
    #expect(answer.json["resources"].items.first?.members.map(\.name) == ["id"])
  }
}
