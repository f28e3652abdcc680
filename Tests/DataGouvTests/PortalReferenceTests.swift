import Testing

@testable import DataGouv

struct PortalReferenceTests {
  static let uuid = "aaaaaaaa-1111-bbbb-2222-cccccccccccc"
  static let id = "53ba4c8ca3a729219b7beb03"

  @Test(arguments: [
    ("valeurs foncières", PortalReference.search("valeurs foncières")), ("  loyers ", .search("loyers")),
    ("", .search("")),
    ("rendez-vous", .search("rendez-vous")), ("base-adresse-nationale", .dataset("base-adresse-nationale")),
    ("Base-Adresse-Nationale", .search("Base-Adresse-Nationale")), ("2024-01-15", .search("2024-01-15")),
    ("a--b-c", .search("a--b-c")), ("-a-b", .search("-a-b")), (id, .dataset(id)),
    (id.uppercased(), .dataset(id)),
    (uuid, .resource(uuid)), (uuid.uppercased(), .resource(uuid)), ("bac-à-sable", .search("bac-à-sable")),
    ("https://www.data.gouv.fr/datasets/ban", .dataset("ban")),
    ("https://www.data.gouv.fr/fr/datasets/ban/", .dataset("ban")),
    ("http://data.gouv.fr/fr/datasets/ban/?x=1#/discussions", .dataset("ban")),
    ("https://demo.data.gouv.fr/en/datasets/\(id)/", .dataset(id)),
    ("www.data.gouv.fr/fr/datasets/ban/", .dataset("ban")), ("data.gouv.fr/datasets/ban", .dataset("ban")),
    ("https://www.data.gouv.fr/fr/datasets/ban/#/resources/\(uuid)", .resource(uuid)),
    ("https://www.data.gouv.fr/datasets/ban/#resources/\(uuid)", .resource(uuid)),
    ("https://www.data.gouv.fr/datasets/ban/?resource_id=\(uuid)", .resource(uuid)),
    ("https://www.data.gouv.fr/fr/datasets/r/\(uuid)", .resource(uuid)),
    ("https://www.data.gouv.fr/api/1/datasets/r/\(uuid)", .resource(uuid)),
    ("https://www.data.gouv.fr/api/1/datasets/\(id)/", .dataset(id)),
    ("https://www.data.gouv.fr/api/1/datasets/\(id)/resources/\(uuid)/", .resource(uuid)),
    ("https://www.data.gouv.fr/api/2/datasets/resources/\(uuid)/", .resource(uuid)),
    ("https://www.data.gouv.fr/api/2/datasets/search/?q=loyers%20paris&page=2", .search("loyers paris")),
    ("https://www.data.gouv.fr/datasets/search?q=loyers", .search("loyers")),
    ("https://www.data.gouv.fr/fr/datasets?q=loyers", .search("loyers")),
    ("https://www.data.gouv.fr/", .search("")),
    ("https://explore.data.gouv.fr/fr/resources/\(uuid)", .resource(uuid)),
    ("https://www.data.gouv.fr/organizations/insee/", .object(.init(kind: "Organization", id: "insee"))),
    ("https://www.data.gouv.fr/fr/reuses/carte/", .object(.init(kind: "Reuse", id: "carte"))),
    ("https://www.data.gouv.fr/api/2/topics/eau/elements/", .object(.init(kind: "Topic", id: "eau"))),
    ("https://www.data.gouv.fr/organizations/", .search("https://www.data.gouv.fr/organizations/")),
    ("https://www.data.gouv.fr/pages/legal/", .search("https://www.data.gouv.fr/pages/legal/")),
    ("https://tabular-api.data.gouv.fr/api/resources/\(uuid)/data/?page=1", .resource(uuid)),
    ("https://tables.example/api/resources/\(uuid)/profile/", .resource(uuid)),
    ("https://portal.example/datasets/my-data", .dataset("my-data")),
    ("https://elsewhere.example/datasets/ban", .search("https://elsewhere.example/datasets/ban")),
    (
      "https://data.gouv.fr.evil.example/datasets/ban",
      .search("https://data.gouv.fr.evil.example/datasets/ban")
    ),
    ("https://www.data.gouv.fr/datasets/d%C3%A9j%C3%A0-vu/", .dataset("déjà-vu")),
    ("data.gouv.fr", .search("data.gouv.fr")),
    ("http://", .search("http://")), ("https://[", .search("https://[")),
  ])
  func `a text is read as what it points at`(_ text: String, _ reference: PortalReference) {
    #expect(PortalReference(text, portal: Example.portal) == reference)
  }
}
