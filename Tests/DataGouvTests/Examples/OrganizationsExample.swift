import DataGouv
import FaultServer
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5)))
struct OrganizationsExample {
  private static func read(_ client: DataGouvClient, into file: FileHandle) async throws {
    let query = OrganizationQuery(badge: "certified", sort: .followers)
    for organization in try await client.organizations(query, pageSize: 5).page(1).items {
      print(organization.name, organization.datasets, organization.followers)
    }

    let organization = try await client.organization("rennes-metropole")
    print(organization.members.map { "\($0.user.name): \($0.label ?? $0.role)" })
    for try await dataset in client.datasets(ofOrganization: organization.id) {
      print(dataset.title)
    }

    let table = try await client.export(.resources, ofOrganization: organization.id)
    try await table.write(to: file)
  }

  @Test func `an organization is read, and its table written down`() async throws {
    let record =
      #"{"id":"5f","name":"Rennes","title":"Arbres","members":[{"user":{"id":"u"},"role":"admin"}]}"#
    let server = try await FaultServer.start { request in
      if request.target.hasSuffix(".csv") { return [.answer(200, ["Content-Type": "text/csv"], "a;b\n")] }
      let isList = request.target.contains("?")
      let isOne = request.target.contains("rennes-metropole")
      return [.answer(200, [:], isList && !isOne ? #"{"data":[\#(record)],"total":1}"# : record)]
    }
    let pipe = Pipe()
    try await Self.read(server.client(), into: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("a;b\n".utf8))
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/organizations/?badge=certified&sort=-followers&page=1&page_size=5",
        "/api/1/organizations/rennes-metropole/?lang=fr",
        "/api/2/datasets/?organization=5f&page=1&page_size=20",
        "/api/1/organizations/5f/datasets-resources.csv",
      ])
    try await server.stop()
  }
}
