import DataGouv
import FaultServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct DataservicesExample {
  private static func read(_ client: DataGouvClient, _ datasetID: String) async throws {
    for try await dataservice in client.dataservices(DataserviceQuery(datasetID: datasetID)) {
      print(dataservice.title, dataservice.baseURL ?? "", dataservice.access.type)
      guard dataservice.machineDocumentationURL != nil else { continue }
      let api = try await client.apiDescription(of: dataservice)
      for operation in api.operations where !operation.isDeprecated {
        let needed = operation.parameters.filter(\.isRequired).map(\.name)
        print(operation.method, operation.path, needed)
      }
    }
  }

  @Test func `the example of dataservices runs, and the document is fetched without the key`() async throws {
    let elsewhere = try await FaultServer.start { _ in
      [.answer(200, [:], "openapi: 3.0.0\npaths:\n  /zones/{code}:\n    get:\n      summary: One\n")]
    }
    let document = "\(elsewhere.address)/openapi.yaml"
    let server = try await FaultServer.start { _ in
      let record = #"{"id":"s1","title":"Zones","machine_documentation_url":"\#(document)"}"#
      return [.answer(200, [:], #"{"data":[\#(record)],"total":1}"#)]
    }
    let client = server.client {
      $0.key = APIKey("secret")
      $0.readsAsUser = true
    }
    try await Self.read(client, "a1")
    #expect(server.record.requests.map(\.target) == ["/api/1/dataservices/?dataset=a1&page=1&page_size=20"])
    #expect(server.record.requests.map { $0.headers["x-api-key"] } == ["secret"])
    #expect(elsewhere.record.requests.map(\.target) == ["/openapi.yaml"])
    #expect(elsewhere.record.requests.map { $0.headers["x-api-key"] } == [nil])
    try await server.stop()
    try await elsewhere.stop()
  }
}
