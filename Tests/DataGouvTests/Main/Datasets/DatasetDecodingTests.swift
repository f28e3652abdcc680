import Testing

@testable import DataGouv

struct DatasetDecodingTests {
  /// A dataset as v2 tells it when it is asked for full objects.
  static let full = """
    {"id":"5f00000000000000000000aa","title":"Adresses\\u001b[31m","acronym":null,"slug":"adresses",
    "description":"# Adresses","description_short":null,"created_at":"2015-09-27T04:50:12+00:00",
    "last_modified":"2026-10-04T12:57:42.100000+00:00","deleted":null,"private":false,"tags":["adresse","ban"],
    "badges":[{"kind":"hvd"}],"resources":{"rel":"subsection","href":"x","type":"GET","total":12},
    "community_resources":{"rel":"subsection","href":"x","type":"GET","total":2},
    "frequency":{"id":"annual","label":"Annuelle"},"frequency_date":null,"extras":{"a":1},
    "metrics":{"discussions":4,"discussions_open":1,"reuses":3,"reuses_by_months":0,"dataservices":1,"followers":63,
      "followers_by_months":{"2026-10":1},"views":32376,"resources_downloads":29620},
    "organization":{"badges":[{"kind":"certified"}],"name":"Mairie","acronym":"M","slug":"mairie","page":"https://p/o",
      "id":"76df","class":"Organization"},"owner":null,"temporal_coverage":{"start":"2010-10-01","end":null},
    "spatial":{"geom":{"type":"MultiPolygon","coordinates":[[[[1,2]]]]},
      "zones":[{"slug":"n","name":"Nantes","code":"44","level":"fr:commune","id":"fr:commune:44109"}],
      "granularity":{"id":"fr:commune","name":"Commune"}},
    "license":{"id":"lov2","title":"Licence Ouverte","url":"https://l"},"access_type":"open","access_type_reason":null,
    "authorization_request_url":null,"uri":"https://p/api","page":"https://p/d",
    "last_update":"2026-10-04T12:57:42+00:00","archived":null,"featured":true,
    "quality":{"license":true,"spatial":false,"score":0.5555555555555556,"later":true},
    "harvest":{"backend":"CKAN","domain":"d.example","remote_id":"7","remote_url":"https://d/7",
      "last_update":"2026-10-30T15:27:08.937000+00:00","ckan_name":"x"},
    "contact_points":[{"id":"c","name":"Service","email":"s@example.org","contact_form":null,"role":"publisher"},
      {"id":"d","name":"","email":"e@example.org","role":"contact"},{"id":"e"}],"permissions":{"edit":false}}
    """

  @Test func `a full record is read`() throws {
    let dataset = try Dataset(Example.json(Self.full))
    #expect(dataset.title == "Adresses\u{1b}[31m")
    #expect(dataset.acronym == nil)
    #expect(
      dataset.producer
        == Producer(id: "76df", name: "Mairie", acronym: "M", page: "https://p/o", badges: ["certified"]))
    #expect(dataset.license == .init(id: "lov2", label: "Licence Ouverte", url: "https://l"))
    #expect(dataset.frequency == .init(id: "annual", label: "Annuelle"))
    #expect(dataset.zones == [.init(id: "fr:commune:44109", label: "Nantes")])
    #expect(dataset.granularity == .init(id: "fr:commune", label: "Commune"))
    #expect(dataset.coverage == .init(start: Timestamp("2010-10-01"), end: nil))
    #expect(
      dataset.quality
        == Quality(score: 0.5555555555555556, criteria: [.license: true, .spatialCoverage: false]))
    #expect(dataset.harvest?.backend == "CKAN")
    #expect(dataset.harvest?.remoteURL == "https://d/7")
    #expect(dataset.metrics.views == 32376)
    #expect(dataset.metrics.openDiscussions == 1)
    #expect(dataset.resourceCount == 12)
    #expect(dataset.communityResourceCount == 2)
    #expect(dataset.badges == ["hvd"])
    #expect(dataset.isFeatured)
    #expect(dataset.contacts.map(\.name) == ["Service", "e@example.org"])
    #expect(dataset.contacts.first?.role == "publisher")
    #expect(dataset.createdAt?.date != nil)
  }

  @Test func `a record without names, without a producer and full of nulls is read`() throws {
    let dataset = try Dataset(
      Example.json(
        """
        {"id":"a","slug":"s","title":"t","description":"","organization":null,"owner":null,"license":"notspecified",
        "frequency":"unknown","spatial":null,"temporal_coverage":null,"harvest":null,"quality":{},"metrics":{},
        "tags":[],"badges":[],"contact_points":[],"featured":null,"resources":[{"id":"1"},{"id":"2"}],"future":{"x":[1]}}
        """))
    #expect(dataset.producer == nil)
    #expect(dataset.license == .init(id: "notspecified"))
    #expect(dataset.frequency == .init(id: "unknown"))
    #expect(dataset.coverage == nil)
    #expect(dataset.harvest == nil)
    #expect(dataset.quality == nil)
    #expect(dataset.zones.isEmpty)
    #expect(!dataset.isFeatured)
    #expect(dataset.accessType == "open")
    #expect(dataset.resourceCount == 2)
    #expect(dataset.metrics == Dataset.Metrics())
  }

  @Test func `zones and granularity can be ids`() throws {
    let dataset = try Dataset(
      Example.json(#"{"id":"a","title":"t","spatial":{"zones":["fr:region:75"],"granularity":"other"}}"#))
    #expect(dataset.zones == [.init(id: "fr:region:75")])
    #expect(dataset.granularity == .init(id: "other"))
  }

  @Test func `a person can be the producer`() throws {
    let dataset = try Dataset(
      Example.json(
        #"{"id":"a","title":"t","organization":null,"owner":{"id":"u","first_name":"山田","last_name":"太郎","slug":"y","page":null}}"#
      ))
    #expect(dataset.producer == Producer(kind: .user, id: "u", name: "山田 太郎"))
  }

  /// The full record with a value in every field, and one of a person's.
  static let complete = [
    full.replacing(":null", with: #":"2026-01-01""#).replacing("false", with: "true")
      .replacing(#""access_type":"open""#, with: #""access_type":"restricted""#),
    full.replacing(
      #""owner":null"#, with: #""owner":{"id":"u","first_name":"A","last_name":"B","page":"https://p/u"}"#
    )
    .replacing(#""organization":"#, with: #""other":"#),
    full.replacing(#""owner":null"#, with: #""owner":{"id":"u","slug":"s"}"#)
      .replacing(#""organization":"#, with: #""other":"#),
  ]

  @Test(arguments: complete) func `masks ask for all that is read of a dataset, and for no geometry`(
    _ text: String
  ) throws {
    let record = Example.json(text)
    #expect(try Dataset(record.masked(by: Dataset.mask)) == Dataset(record))
    #expect(try DatasetSummary(record.masked(by: DatasetSummary.mask)) == DatasetSummary(record))
    #expect(record.masked(by: Dataset.mask)["spatial"]["geom"] == .null)
    #expect(!DatasetSummary.mask.contains("description,"))
  }

  @Test func `masks ask for all that is read of a v1 record`() throws {
    let list =
      #""resources":[{"id":"r","format":"csv"},{"id":"s","format":"zip"}],"community_resources":[{"id":"c"}]"#
    let record = Example.json(Self.full.replacing(#""resources":{"#, with: #"\#(list),"unused":{"#))
    let dataset = try Dataset(record.masked(by: Dataset.mask))
    #expect(dataset.resourceCount == 2)
    #expect(dataset.communityResourceCount == 1)
    #expect(try DatasetSummary(record.masked(by: DatasetSummary.mask)) == DatasetSummary(record))
  }

  @Test func `masks ask for all that is read of a file`() throws {
    let text = ResourceDecodingTests.full.replacing(":null", with: #":"2026-01-01""#)
    for text in [text, text.replacing(#""filesize":"#, with: #""other":"#)] {
      let record = Example.json(text)
      #expect(try Resource(record.masked(by: Resource.mask)) == Resource(record))
    }
  }
}
