import Testing

@testable import DataGouv

struct VocabularyTests {
  /// A client that answers each path with a text, and the calls it saw.
  private static func client(_ body: String) -> (client: DataGouvClient, transport: ScriptedTransport) {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, body) }
    return (Example.client(transport) { $0.language = "en" }, transport)
  }

  @Test func `licences come with their texts`() async throws {
    let (client, transport) = Self.client(
      #"""
      [{"id":"lov2","title":"Licence Ouverte 2.0","maintainer":"Etalab","url":"https://l.example","flags":["okd"],
      "alternate_urls":["https://m.example"],"alternate_titles":["LO"]},{"id":"other","title":null,"maintainer":"",
      "url":null,"flags":null},{"title":"without an id"}]
      """#)
    #expect(
      try await client.licenses() == [
        License(
          id: "lov2", title: "Licence Ouverte 2.0", maintainer: "Etalab", url: "https://l.example",
          flags: ["okd"], alternateURLs: ["https://m.example"], alternateTitles: ["LO"]),
        License(id: "other", title: "other"),
      ])
    #expect(transport.targets == ["/api/1/datasets/licenses/?lang=en"])
    #expect(
      transport.calls.first?.headers["x-fields"]
        == "id,title,maintainer,url,flags,alternate_urls,alternate_titles")
  }

  @Test func `frequencies and types of files come with their labels`() async throws {
    let (client, transport) = Self.client(#"[{"id":"annual","label":"Annual"},{"id":"x","label":null}]"#)
    let expected = [Named(id: "annual", label: "Annual"), Named(id: "x")]
    #expect(try await client.frequencies() == expected)
    #expect(try await client.resourceTypes() == expected)
    #expect(
      transport.targets == [
        "/api/1/datasets/frequencies/?lang=en", "/api/1/datasets/resource_types/?lang=en",
      ])
  }

  @Test func `badges come in the server's order though they are an object`() async throws {
    let (client, transport) = Self.client(#"{"spd":"Reference data","hvd":"High value"}"#)
    #expect(
      try await client.datasetBadges() == [
        Named(id: "spd", label: "Reference data"), Named(id: "hvd", label: "High value"),
      ])
    #expect(transport.targets == ["/api/1/datasets/badges/?lang=en"])
  }

  @Test func `schemas come with their versions`() async throws {
    let (client, transport) = Self.client(
      #"""
      [{"name":"e/irve","title":"IRVE","description":"d","schema_url":"https://s.example","schema_type":"tableschema",
      "contact":"c@example.org","homepage":"https://h.example","labels":["Socle"],"consolidation_dataset_id":"5f",
      "versions":[{"version_name":"1.0","schema_url":"https://v.example"},{"version_name":null}]},{"name":"bare"}]
      """#)
    #expect(
      try await client.schemas() == [
        DataSchema(
          name: "e/irve", title: "IRVE", description: "d", url: "https://s.example", kind: "tableschema",
          contact: "c@example.org", homepage: "https://h.example", labels: ["Socle"],
          versions: [.init(name: "1.0", url: "https://v.example")], consolidationDatasetID: "5f"),
        DataSchema(name: "bare"),
      ])
    #expect(transport.targets == ["/api/1/datasets/schemas/?lang=en"])
  }

  @Test func `endings of files are texts`() async throws {
    let (client, transport) = Self.client(#"["csv","zip",7]"#)
    #expect(try await client.allowedExtensions() == ["csv", "zip"])
    #expect(transport.targets == ["/api/1/datasets/extensions/"])
  }

  @Test func `datasets are proposed with their pages`() async throws {
    let (client, transport) = Self.client(
      #"""
      [{"id":"5f","title":"Élections","acronym":null,"slug":"elections","image_url":null,"page":"https://p.example"},
      {"id":"6f","name":"Insee","acronym":"I","image_url":"https://i.example"},
      {"id":"7f","first_name":"Ada","last_name":"L.","slug":"ada-l","avatar_url":"https://a.example"}]
      """#)
    #expect(
      try await client.suggestDatasets("é l", size: 3) == [
        Suggestion(id: "5f", title: "Élections", slug: "elections", page: "https://p.example"),
        Suggestion(id: "6f", title: "Insee", acronym: "I", imageURL: "https://i.example"),
        Suggestion(id: "7f", title: "Ada L.", slug: "ada-l", imageURL: "https://a.example"),
      ])
    #expect(transport.targets == ["/api/1/datasets/suggest/?q=%C3%A9%20l&size=3"])
  }

  @Test func `formats, media types and keywords are proposed as texts`() async throws {
    let (client, transport) = Self.client(#"[{"text":"json"},{"text":"geojson"},{"label":"odd"}]"#)
    #expect(try await client.suggestFormats("js") == ["json", "geojson"])
    #expect(try await client.suggestMediaTypes("js", size: 2) == ["json", "geojson"])
    #expect(try await client.suggestTags("js") == ["json", "geojson"])
    #expect(
      transport.targets == [
        "/api/1/datasets/suggest/formats/?q=js&size=10", "/api/1/datasets/suggest/mime/?q=js&size=2",
        "/api/1/tags/suggest/?q=js&size=8",
      ])
  }

  @Test func `nothing is proposed for nothing, without asking`() async throws {
    let (client, transport) = Self.client("[]")
    #expect(try await client.suggestDatasets("").isEmpty)
    #expect(try await client.suggestTags("").isEmpty)
    #expect(transport.calls.isEmpty)
  }

  @Test(arguments: [#"{"message":"no"}"#, "7"]) func `a vocabulary that is no list is refused`(_ body: String)
    async
  {
    let (client, _) = Self.client(body)
    await #expect(throws: DataGouvError.self) { try await client.licenses() }
    await #expect(throws: DataGouvError.self) { try await client.allowedExtensions() }
  }
}
