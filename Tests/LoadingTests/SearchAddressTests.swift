import DataGouv
import Explorer
import Foundation
import Loading
import Testing

/// Keeps the addresses that were asked for, and answers an empty page.
final actor Addresses: Transport {
  private(set) var all: [String] = []
  private let body: String

  init(body: String = #"{"data":[],"total":0,"page":1,"page_size":20}"#) { self.body = body }

  private func note(_ url: URL) { all.append(url.absoluteString) }

  nonisolated func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer {
    await note(call.url)
    return HTTPAnswer(status: 200, body: Array(body.utf8))
  }
}

struct SearchAddressTests {
  private static let search = "https://www.data.gouv.fr/api/2/datasets/search/"

  @Test(arguments: [
    ([SearchFilter(.tag, "sante"), .init(.tag, "eau")], "tag=sante&tag=eau"),
    ([.init(.format, "csv"), .init(.format, "json")], "format=csv&format=json"),
    ([.init(.producer, "534fff81a3a7292c64a77e5c")], "organization=534fff81a3a7292c64a77e5c"),
    ([.init(.territory, "fr:commune:75056")], "geozone=fr%3Acommune%3A75056"),
    ([.init(.granularity, "fr:epci")], "granularity=fr%3Aepci"), ([.init(.licence, "lov2")], "license=lov2"),
    ([.init(.schema, "etalab/schema-irve")], "schema=etalab%2Fschema-irve"),
    ([.init(.topic, "534fff81a3a7292c64a77e5c")], "topic=534fff81a3a7292c64a77e5c"),
    ([.init(.badge, "hvd")], "badge=hvd"), ([.init(.badge, "certified")], "organization_badge=certified"),
    ([.init(.from, "2020-01-01"), .init(.to, "2020-12-31")], "temporal_coverage=2020-01-01-2020-12-31"),
    ([.init(.featured, "true")], "featured=true"), ([.init(.access, "restricted")], "access_type=restricted"),
    ([.init(.family, "tabular")], "format_family=tabular"),
    ([.init(.updated, "last_30_days")], "last_update_range=last_30_days"),
  ])
  func `each condition of a search has its place in the address`(
    _ filters: [SearchFilter], _ arguments: String
  ) async {
    let addresses = Addresses()
    let client = DataGouvClient(portal: .production, transport: addresses)
    _ = await client.answer(to: .search(DatasetQuery(text: "air", filters: filters)))
    #expect(await addresses.all == ["\(Self.search)?q=air&\(arguments)&page=1&page_size=20"])
  }

  @Test func `archived datasets are asked for from the list, which needs a key`() async {
    let addresses = Addresses()
    var configuration = ClientConfiguration(environment: [:])
    configuration.key = APIKey("key")
    let client = DataGouvClient(portal: .production, configuration: configuration, transport: addresses)
    let query = DatasetQuery(text: "air", filters: [.init(.archived, "true"), .init(.format, "csv")])
    _ = await client.answer(to: .search(query))
    #expect(
      await addresses.all == [
        "https://www.data.gouv.fr/api/2/datasets/?q=air&format=csv&archived=true&page=1&page_size=20"
      ])
  }

  @Test(arguments: [
    (SearchField.tag, "tags/suggest/?q=eau&size=20"), (.format, "datasets/suggest/formats/?q=eau&size=20"),
    (.producer, "organizations/suggest/?q=eau&size=20"), (.territory, "spatial/zones/suggest/?q=eau&size=20"),
    (.granularity, "spatial/granularities/?lang=fr"), (.licence, "datasets/licenses/?lang=fr"),
    (.schema, "datasets/schemas/?lang=fr"),
  ])
  func `values are proposed by the portal's own routes`(_ field: SearchField, _ address: String) async {
    let addresses = Addresses(body: "[]")
    var configuration = ClientConfiguration(environment: [:])
    configuration.language = "fr"
    let client = DataGouvClient(portal: .production, configuration: configuration, transport: addresses)
    let answer = await client.answer(to: .choices(field, matching: "eau"))
    #expect(answer == .success(.choices([])))
    #expect(await addresses.all == ["https://www.data.gouv.fr/api/1/\(address)"])
  }
}
