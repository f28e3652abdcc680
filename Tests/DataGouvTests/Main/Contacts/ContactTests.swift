import Testing

@testable import DataGouv

struct ContactTests {
  private static let full = Example.json(
    #"""
    {"contact_form":"https://f.example","email":"c@example.org","id":"c1","name":"Service","organization":
      {"id":"o1","name":"Insee","slug":"insee"},"owner":null,"role":"publisher"}
    """#)

  @Test func `a contact is read with whose it is`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, Self.full.compact) }
    #expect(
      try await Example.client(transport).contact("c1")
        == ContactPoint(
          id: "c1", name: "Service", email: "c@example.org", form: "https://f.example", role: "publisher",
          producer: Producer(id: "o1", name: "Insee")))
    #expect(transport.targets == ["/api/1/contacts/c1/"])
    #expect(try ContactPoint(Self.full.masked(by: ContactPoint.mask)) == ContactPoint(Self.full))
  }

  @Test func `a contact without a name goes by how it is reached`() throws {
    let record = Example.json(#"{"id":"c1","name":null,"email":null,"contact_form":null,"role":null}"#)
    #expect(try ContactPoint(record) == ContactPoint(id: "c1", name: "c1"))
    let other = Example.json(#"{"id":"c1","contact_form":"https://f.example"}"#)
    #expect(
      try ContactPoint(other)
        == ContactPoint(id: "c1", name: "https://f.example", form: "https://f.example"))
  }

  @Test func `roles come with labels`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(200, #"[{"id":"publisher","label":"Éditeur"}]"#)
    }
    #expect(
      try await Example.client(transport).contactRoles() == [Named(id: "publisher", label: "Éditeur")])
    #expect(transport.targets == ["/api/1/contacts/roles/?lang=fr"])
  }
}
