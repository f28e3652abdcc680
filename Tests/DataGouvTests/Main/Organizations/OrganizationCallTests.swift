import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct OrganizationCallTests {
  private static let record = OrganizationDecodingTests.full.compact

  /// A client that is answered the same each time, and the calls it made.
  private static func client(
    _ body: String, status: Int = 200, key: String? = nil
  ) -> (client: DataGouvClient, transport: ScriptedTransport) {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(status, body) }
    return (Example.client(transport) { $0.key = key.flatMap { APIKey($0) } }, transport)
  }

  @Test func `each filter of the list and of the search has its argument`() async throws {
    let (client, transport) = Self.client(#"{"data":[]}"#)
    let query = OrganizationQuery(
      text: " ville  de ", badge: "local-authority", name: "Ville de Paris",
      businessNumber: "21750001600019", sort: .nameDescending)
    _ = try await client.organizations(query, pageSize: 3).page(2)
    let search = OrganizationSearchQuery(
      text: "ville", badge: "certified", producerType: "company", sort: .reusesAscending)
    _ = try await client.searchOrganizations(search).page(1)
    _ = try await client.organizations().page(1)
    #expect(
      transport.targets == [
        "/api/1/organizations/?q=ville%20de&badge=local-authority&name=Ville%20de%20Paris"
          + "&business_number_id=21750001600019&sort=-name&page=2&page_size=3",
        "/api/2/organizations/search/?q=ville&badge=certified&producer_type=company&sort=reuses&page=1&page_size=20",
        "/api/1/organizations/?page=1&page_size=20",
      ])
    #expect(transport.calls.map { $0.headers["x-fields"]?.hasSuffix(",facets") } == [false, true, false])
  }

  @Test func `a search tells facets`() async throws {
    let (client, _) = Self.client(
      #"{"data":[\#(Self.record)],"total":1,"facets":{"badge":[{"name":"certified","count":6}]}}"#)
    let page = try await client.searchOrganizations(.init()).page(1)
    #expect(page.items.map(\.name) == ["Rennes Métropole"])
    #expect(page.facets == [Facet(name: "badge", buckets: [.init(value: "certified", count: 6)])])
  }

  @Test func `an organization and its datasets have their addresses`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      .json(200, call.url.path().contains("datasets") ? #"{"data":[]}"# : Self.record)
    }
    let client = Example.client(transport) { $0.language = "en" }
    #expect(try await client.organization("rennes/métropole").name == "Rennes Métropole")
    _ = try await client.datasets(ofOrganization: "5f", pageSize: 7).page(3)
    #expect(
      transport.targets == [
        "/api/1/organizations/rennes%2Fm%C3%A9tropole/?lang=en",
        "/api/2/datasets/?organization=5f&page=3&page_size=7",
      ])
    #expect(transport.calls.first?.headers["x-fields"] == Organization.mask)
  }

  @Test func `contacts are listed and proposed`() async throws {
    let contact = #"{"id":"c1","name":null,"email":"c@example.org","contact_form":null,"role":"publisher"}"#
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      .json(
        200, call.url.path().contains("suggest") ? "[\(contact)]" : #"{"data":[\#(contact)],"total":1}"#)
    }
    let client = Example.client(transport)
    let expected = [
      ContactPoint(id: "c1", name: "c@example.org", email: "c@example.org", role: "publisher")
    ]
    #expect(try await client.contacts(ofOrganization: "o").page(1).items == expected)
    #expect(try await client.suggestContacts("c", ofOrganization: "o", size: 0) == expected)
    #expect(try await client.suggestContacts("", ofOrganization: "o").isEmpty)
    #expect(
      transport.targets == [
        "/api/1/organizations/o/contacts/?page=1&page_size=20",
        "/api/1/organizations/o/contacts/suggest/?q=c&size=1",
      ])
  }

  @Test func `vocabularies and suggestions have their addresses`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      switch call.url.path() {
      case "/api/1/organizations/badges/": .json(200, #"{"certified":"Certifié"}"#)
      case "/api/1/organizations/roles/":
        .json(200, #"[{"id":"admin","label":"Administrateur","description":"Tout."},{"id":"x"}]"#)
      default: .json(200, #"[{"id":"5f","name":"Insee","acronym":"I","image_url":null}]"#)
      }
    }
    let client = Example.client(transport)
    #expect(try await client.organizationBadges() == [Named(id: "certified", label: "Certifié")])
    #expect(
      try await client.organizationRoles() == [
        OrganizationRole(id: "admin", label: "Administrateur", description: "Tout."),
        OrganizationRole(id: "x"),
      ])
    #expect(
      try await client.suggestOrganizations("ins", size: 4)
        == [Suggestion(id: "5f", title: "Insee", acronym: "I")])
    #expect(
      transport.targets == [
        "/api/1/organizations/badges/?lang=fr", "/api/1/organizations/roles/?lang=fr",
        "/api/1/organizations/suggest/?q=ins&size=4",
      ])
  }

  @Test(arguments: RDFFormat.allCases) func `the catalog comes in each format`(
    _ format: RDFFormat
  ) async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      HTTPAnswer(status: 200, body: Array("<\(call.headers["accept"] ?? "")>".utf8))
    }
    let text = try await Example.client(transport).catalog(ofOrganization: "o", as: format, page: 2)
    #expect(text == "<\(format.mediaType)>")
    #expect(
      transport.targets == ["/api/1/organizations/o/catalog.\(format.rawValue)?page=2&page_size=100"])
  }

  @Test(arguments: OrganizationExport.allCases) func `each table is streamed`(
    _ table: OrganizationExport
  ) async throws {
    let server = try await FaultServer.start { _ in
      [
        .answer(
          200, ["Content-Type": "text/csv", "Content-Disposition": "attachment; filename=t.csv"], "a;b")
      ]
    }
    let stream = try await server.client().export(table, ofOrganization: "o")
    #expect(stream.filename == "t.csv")
    #expect(try await stream.collect(upTo: 10) == Array("a;b".utf8))
    let name = [.resources: "datasets-resources"][table] ?? "\(table)"
    #expect(server.record.requests.map(\.target) == ["/api/1/organizations/o/\(name).csv"])
    #expect(server.record.requests.first?.headers["accept"] == "text/csv")
    try await server.stop()
  }

  @Test func `extras are of any kind`() async throws {
    let (client, transport) = Self.client(#"{"a":1,"b":"x","c":{"d":[true]},"e":null}"#)
    #expect(
      try await client.extras(ofOrganization: "o")
        == ["a": .number("1"), "b": .string("x"), "c": Example.json(#"{"d":[true]}"#), "e": .null])
    #expect(transport.targets == ["/api/2/organizations/o/extras/"])
    await #expect(throws: DataGouvError.undecodable(path: "", reason: .shape(.list, expected: .object))) {
      try await Self.client("[]").client.extras(ofOrganization: "o")
    }
  }

  @Test func `who wants to become a member is told to a key`() async throws {
    let (client, transport) = Self.client(
      #"""
      [{"id":"m1","kind":"invitation","user":null,"email":"a@example.org","role":"partial_editor","status":"pending",
        "comment":"Bonjour","created":"2026-01-01T00:00:00+00:00","assignments":[{"class":"Dataset","id":"d1"}]},
       {"id":"m2","kind":null,"user":{"id":"u1","first_name":"Ada"},"email":null,"role":null,"status":null,
        "assignments":null},{"kind":"request"}]
      """#, key: "k")
    let page = try await client.membershipRequests(ofOrganization: "o", status: .pending, userID: "u")
    #expect(
      page.items == [
        MembershipRequest(
          id: "m1", kind: "invitation", email: "a@example.org", role: "partial_editor", comment: "Bonjour",
          createdAt: Timestamp("2026-01-01T00:00:00+00:00"),
          assignments: [ObjectReference(kind: "Dataset", id: "d1")]),
        MembershipRequest(id: "m2", user: Producer(kind: .user, id: "u1", name: "Ada")),
      ])
    #expect(page.skipped.map(\.reason) == ["[2].id is missing"])
    #expect(transport.targets == ["/api/1/organizations/o/membership/?status=pending&user=u"])
    #expect(transport.calls.first?.headers["x-api-key"] == "k")
    await #expect(throws: DataGouvError.keyMissing) {
      try await Self.client("[]").client.membershipRequests(ofOrganization: "o")
    }
  }

  @Test func `what partial editors may edit is told to a key`() async throws {
    let (client, transport) = Self.client(
      #"""
      [{"id":"a1","user":{"id":"u1","first_name":"Ada"},"organization":{"id":"o","name":"O"},
        "subject":{"class":"Reuse","id":"r1","title":"Carte"},"created_at":"2026-01-01T00:00:00+00:00"}]
      """#, key: "k")
    #expect(
      try await client.assignments(ofOrganization: "o").items == [
        Assignment(
          id: "a1", user: Producer(kind: .user, id: "u1", name: "Ada"),
          organization: Producer(id: "o", name: "O"),
          subject: ObjectLink(kind: "Reuse", id: "r1", title: "Carte"),
          createdAt: Timestamp("2026-01-01T00:00:00+00:00"))
      ])
    #expect(transport.targets == ["/api/1/organizations/o/assignments/"])
    #expect(Assignment.mask.contains(",subject,"))
    await #expect(throws: DataGouvError.keyMissing) {
      try await Self.client("[]").client.assignments(ofOrganization: "o")
    }
  }

  @Test(arguments: [401, 403, 404, 410]) func `what the server refuses is told`(_ status: Int) async {
    let (client, _) = Self.client(#"{"message":"No."}"#, status: status, key: "k")
    let error = DataGouvError.status(status, message: "No.", code: nil, retryAfter: nil)
    await #expect(throws: error) { try await client.organization("o") }
    await #expect(throws: error) { try await client.assignments(ofOrganization: "o") }
    await #expect(throws: error) { try await client.export(.datasets, ofOrganization: "o") }
  }

  @Test func `pages follow one another, and a page beyond the end is empty`() async throws {
    let server = try await FaultServer.start { request in
      guard !request.target.contains("page=3") else { return [.answer(404, [:], #"{"message":"no"}"#)] }
      let number = request.target.contains("page=2") ? 2 : 1
      return [
        .answer(
          200, [:],
          #"{"data":[{"id":"\#(number)","name":"N"},{"id":"x"}],"page":\#(number),"page_size":2,"total":3}"#)
      ]
    }
    let list = server.client().organizations(pageSize: 2)
    var ids: [String] = []
    for try await organization in list { ids.append(organization.id) }
    #expect(ids == ["1", "2"])
    #expect(try await list.page(3).items.isEmpty)
    try await server.stop()
  }
}
