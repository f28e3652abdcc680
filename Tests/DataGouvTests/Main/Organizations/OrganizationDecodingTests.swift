import Testing

@testable import DataGouv

struct OrganizationDecodingTests {
  static let full = Example.json(
    #"""
    {"acronym":"RM","badges":[{"kind":"local-authority"},{"kind":"certified"}],"banner_color":null,
     "business_number_id":"24350013900189","created_at":"2017-09-14T02:03:09+00:00","deleted":null,
     "description":"La **métropole**.","extras":{"a":1},"id":"5f00","image_url":"https://portal.example/i.png",
     "last_modified":"2026-08-17T00:48:42.401000+00:00","logo":"https://portal.example/l.png",
     "logo_thumbnail":"https://portal.example/l-100.png",
     "members":[{"label":"Administratrice","role":"admin","since":"2024-09-04T14:21:52+00:00","user":
        {"class":"User","email":"***@example.org","first_name":"Ada","last_name":"L.","id":"u1","slug":"ada-l",
         "page":"https://portal.example/u1"}},{"role":"editor","user":null}],
     "metrics":{"dataservices":1,"dataservices_by_months":0,"datasets":48,
        "datasets_by_months":{"2026-09":3,"2026-10":0,"soon":4},"datasets_followers_by_months":{"2026-10":-1},
        "datasets_reuses_by_months":null,"followers":562,"members":1,"reuses":2,"reuses_by_months":{"2026-10":5},
        "reuses_followers_by_months":0,"views":522892},
     "name":"Rennes Métropole","page":"https://portal.example/o","permissions":{"edit":false},"slug":"rennes-metropole",
     "teams":[],"uri":"https://portal.example/api/o","url":"https://metropole.example/","zone":"fr:commune:35238"}
    """#)

  private static let minimal = Example.json(
    #"""
    {"id":"6f","name":"Commune","slug":null,"acronym":null,"badges":null,"business_number_id":null,"created_at":null,
     "deleted":null,"description":null,"image_url":null,"logo":null,"logo_thumbnail":null,"members":null,
     "metrics":null,"page":null,"url":null,"zone":null}
    """#)

  @Test func `a full record is read`() throws {
    var expected = Organization(
      id: "5f00", slug: "rennes-metropole", name: "Rennes Métropole", description: "La **métropole**.")
    expected.acronym = "RM"
    expected.url = "https://metropole.example/"
    expected.logo = "https://portal.example/l.png"
    expected.thumbnail = "https://portal.example/l-100.png"
    expected.businessNumber = "24350013900189"
    expected.zone = "fr:commune:35238"
    expected.badges = ["local-authority", "certified"]
    expected.members = [
      .init(
        user: Producer(kind: .user, id: "u1", name: "Ada L.", page: "https://portal.example/u1"),
        role: "admin", label: "Administratrice", email: "***@example.org",
        since: Timestamp("2024-09-04T14:21:52+00:00"))
    ]
    expected.createdAt = Timestamp("2017-09-14T02:03:09+00:00")
    expected.lastModified = Timestamp("2026-08-17T00:48:42.401000+00:00")
    expected.metrics.datasets = 48
    expected.metrics.reuses = 2
    expected.metrics.dataservices = 1
    expected.metrics.members = 1
    expected.metrics.followers = 562
    expected.metrics.views = 522_892
    expected.metrics.datasetsByMonth = [Month(year: 2026, month: 9): 3, Month(year: 2026, month: 10): 0]
    expected.metrics.datasetFollowersByMonth = [Month(year: 2026, month: 10): -1]
    expected.metrics.reusesByMonth = [Month(year: 2026, month: 10): 5]
    expected.page = "https://portal.example/o"
    expected.uri = "https://portal.example/api/o"
    let organization = try Organization(Self.full)
    #expect(organization == expected)
    #expect(organization.isCertified)
  }

  @Test func `a record full of nulls is read`() throws {
    #expect(try Organization(Self.minimal) == Organization(id: "6f", slug: "6f", name: "Commune"))
    #expect(
      try OrganizationSummary(Self.minimal) == OrganizationSummary(id: "6f", slug: "6f", name: "Commune"))
  }

  @Test func `a logo can be a picture elsewhere`() throws {
    let record = Example.json(
      #"{"id":"6f","name":"C","image_url":"https://i.example","deleted":"2026-01-01T00:00:00+00:00"}"#)
    #expect(try Organization(record).logo == "https://i.example")
    #expect(try OrganizationSummary(record).thumbnail == "https://i.example")
    #expect(try Organization(record).deleted == Timestamp("2026-01-01T00:00:00+00:00"))
  }

  @Test func `a summary is read`() throws {
    #expect(
      try OrganizationSummary(Self.full)
        == OrganizationSummary(
          id: "5f00", slug: "rennes-metropole", name: "Rennes Métropole", acronym: "RM",
          thumbnail: "https://portal.example/l-100.png", businessNumber: "24350013900189",
          badges: ["local-authority", "certified"], createdAt: Timestamp("2017-09-14T02:03:09+00:00"),
          datasets: 48, reuses: 2, dataservices: 1, followers: 562, views: 522_892,
          page: "https://portal.example/o"))
  }

  @Test func `the masks ask for what is read and no more`() throws {
    #expect(try Organization(Self.full.masked(by: Organization.mask)) == Organization(Self.full))
    #expect(
      try OrganizationSummary(Self.full.masked(by: OrganizationSummary.mask))
        == OrganizationSummary(Self.full))
    #expect(!Organization.mask.contains("teams"))
    #expect(Organization.mask.contains("datasets_by_months"))
    for name in ["description", "members", "by_months"] { #expect(!OrganizationSummary.mask.contains(name)) }
  }

  @Test func `what has no name is refused`() {
    #expect(throws: Undecodable(path: "name", reason: .missing)) {
      try Organization(Example.json(#"{"id":"5f"}"#))
    }
  }
}
