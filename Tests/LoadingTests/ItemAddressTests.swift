import DataGouv
import Explorer
import Loading
import Testing

struct ItemAddressTests {
  private static let id = "534fff81a3a7292c64a77e5c"

  private static func addresses(of request: Request) async -> [String] {
    let addresses = Addresses()
    _ = await DataGouvClient(portal: .production, transport: addresses).answer(to: request)
    return await addresses.all.map { String($0.dropFirst("https://www.data.gouv.fr/api/".count)) }
  }

  @Test(arguments: [
    (
      ItemQuery(.organization, text: "air", filters: [.init(.badge, "certified")], order: .datasets),
      "2/organizations/search/?q=air&badge=certified&sort=-datasets"
    ),
    (
      ItemQuery(
        .reuse, filters: [.init(.tag, "eau"), .init(.featured, "true"), .init(.badge, "certified")],
        order: .views),
      "2/reuses/search/?tag=eau&organization_badge=certified&featured=true&sort=-views"
    ),
    (
      ItemQuery(
        .dataservice, text: "adresse", filters: [.init(.access, "open"), .init(.updated, "last_30_days")]),
      "2/dataservices/search/?q=adresse&access_type=open&last_update_range=last_30_days"
    ),
    (ItemQuery(.topic, filters: [.init(.tag, "eau")], order: .name), "2/topics/search/?tag=eau&sort=name"),
    (ItemQuery(.post, text: "bilan", order: .newest), "2/posts/search/?q=bilan&sort=-published"),
  ])
  func `each kind is searched by its own route, with the conditions that it knows`(
    _ query: ItemQuery, _ address: String
  ) async {
    #expect(await Self.addresses(of: .items(query)) == ["\(address)&page=1&page_size=20"])
  }

  @Test func `people are found by name`() async {
    #expect(
      await Self.addresses(of: .items(ItemQuery(.person, text: "martin"))) == [
        "1/users/suggest/?q=martin&size=20"
      ])
  }

  @Test(arguments: [
    (Kind.reuse, Kind.dataset, "2/reuses/?dataset="), (.dataservice, .dataset, "1/dataservices/?dataset="),
    (.dataset, .organization, "2/datasets/?organization="), (.dataset, .reuse, "2/datasets/?reuse="),
    (.dataset, .dataservice, "2/datasets/?dataservice="), (.dataset, .person, "2/datasets/?owner="),
    (.reuse, .organization, "2/reuses/?organization="), (.reuse, .dataservice, "2/reuses/?dataservice="),
    (.dataservice, .organization, "1/dataservices/?organization="),
    (.dataservice, .reuse, "1/dataservices/?reuse="),
  ])
  func `what belongs to something is listed by its id`(_ kind: Kind, _ owner: Kind, _ address: String) async {
    #expect(
      await Self.addresses(of: .items(ItemQuery(kind, of: owner, Self.id))) == [
        "\(address)\(Self.id)&page=1&page_size=20"
      ])
  }

  @Test func `discussions and activity are those of the thing`() async {
    #expect(
      await Self.addresses(of: .items(ItemQuery(.discussion, of: .reuse, Self.id))) == [
        "1/discussions/?sort=-discussion.posted_on&for=\(Self.id)&page=1&page_size=20"
      ])
    #expect(
      await Self.addresses(of: .items(ItemQuery(.activity, of: .organization, Self.id))) == [
        "1/activity/?organization=\(Self.id)&lang=fr&page=1&page_size=20"
      ])
  }

  @Test func `the start page asks for what is put forward, visited, new and done`() async {
    let asked = await Self.addresses(of: .items(ItemQuery(.start)))
    #expect(
      Set(asked) == [
        "2/datasets/search/?featured=true&page=1&page_size=20",
        "2/datasets/search/?sort=-views&page=1&page_size=50",
        "2/datasets/search/?sort=-created&page=1&page_size=20", "1/activity/?lang=fr&page=1&page_size=12",
      ])
  }

  @Test(arguments: [
    (Kind.dataset, false, "1/datasets/\(id)/?lang=fr"), (.dataset, true, "1/datasets/\(id)/rdf.ttl"),
    (.dataservice, true, "1/dataservices/\(id)/rdf.ttl"), (.topic, false, "2/topics/\(id)/?lang=fr"),
    (.person, false, "1/users/\(id)/?lang=fr"), (.organization, false, "1/organizations/\(id)/?lang=fr"),
  ])
  func `a record to copy is the portal's own text`(_ kind: Kind, _ isDCAT: Bool, _ address: String) async {
    #expect(await Self.addresses(of: .record(kind, id: Self.id, isDCAT: isDCAT)) == [address])
  }
}
