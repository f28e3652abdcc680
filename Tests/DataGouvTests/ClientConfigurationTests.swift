import Testing

@testable import DataGouv

struct ClientConfigurationTests {
  @Test(arguments: [
    (DataGouvError.Service.main, Duration.seconds(15)), (.tabular, .seconds(30)), (.metrics, .seconds(20)),
  ])
  func `each service has its own deadline`(_ service: DataGouvError.Service, _ limit: Duration) {
    #expect(ClientConfiguration(environment: [:]).deadline(for: service).limit == limit)
  }

  @Test func `what is not told has a careful default`() {
    let configuration = ClientConfiguration(environment: [:])
    #expect(configuration.bodyLimit == 10_000_000)
    #expect(configuration.retries == 2)
    #expect(configuration.language == "fr")
    #expect(configuration.userAgent == "datagouv-swift/\(DataGouvClient.version)")
  }

  @Test func `a deadline runs down to nothing and not below`() {
    #expect(Deadline(.seconds(60)).remaining <= .seconds(60))
    #expect(Deadline(.seconds(-1)).remaining == .zero)
  }
}
