import DataGouv
import Foundation

/// Datasets, files, rows and months to draw: made up, in the shape of the portal's.
enum Samples {
  /// 20 November 2026, noon.
  static let now = Date(timeIntervalSince1970: 1_795_176_000)
  static let month = Month(year: 2026, month: 11)

  static func day(_ days: Int) -> Timestamp {
    let date = now.addingTimeInterval(Double(-days) * 86_400)
    return Timestamp(text: date.ISO8601Format(), date: date)
  }

  static let producers: [Producer] = [
    Producer(
      id: "o1", name: "Ministère de la Transition écologique", acronym: "MTE",
      badges: ["certified", "public-service"]),
    Producer(
      id: "o2", name: "Institut national de la statistique et des études économiques", acronym: "Insee",
      badges: ["certified"]),
    Producer(id: "o3", name: "Ville de Rennes", badges: ["local-authority"]),
    Producer(kind: .user, id: "u1", name: "Camille Martin"),
  ]

  private static let titles: [(String, Int, Int, [String], Int)] = [
    ("Qualité de l'air : mesures horaires des polluants réglementés", 0, 0, ["csv", "json"], 1_234_567),
    ("Population légale des communes", 1, 3, ["csv", "xlsx"], 45_210),
    ("Arbres d'alignement et de parcs", 2, 12, ["geojson", "csv", "shp"], 8_930),
    ("Valeurs foncières géolocalisées", 0, 45, ["csv"], 2_345_678),
    ("Budget primitif 2026 par fonction et par nature", 2, 200, [], 312),
    ("Horaires théoriques des lignes de bus et de métro (GTFS)", 2, 1, ["zip"], 98_000),
    ("Fichier des prénoms depuis 1900", 1, 400, ["csv", "parquet"], 76_543),
    ("Points d'apport volontaire : verre, papier, textile", 2, 800, ["csv"], 41),
    ("Bornes de recharge pour véhicules électriques", 0, 5, ["csv", "geojson"], 123_456),
    ("Stations de mesure de la qualité des cours d'eau", 0, 29, ["csv", "wms", "wfs"], 5_120),
    ("Relevés personnels d'oiseaux du jardin", 3, 2_500, ["ods"], 7),
    (
      "Résultats définitifs des élections municipales, premier et second tours, par bureau de vote", 1, 61,
      ["csv", "xlsx", "json"], 654_321
    ),
  ]

  static let summaries: [DatasetSummary] = titles.enumerated().map { index, item in
    DatasetSummary(
      id: "5e0000000000000000000\(100 + index)", slug: "jeu-\(index)", title: item.0, excerpt: excerpt,
      producer: producers[item.1], lastUpdate: day(item.2), license: index == 10 ? nil : "lov2",
      accessType: index == 7 ? "restricted" : "open", resourceCount: index + 1, formats: item.3,
      views: item.4 * 3, downloads: item.4, reuses: index, followers: 3 * index,
      quality: Double(9 - index % 9) / 9,
      isArchived: index == 10)
  }

  static let excerpt =
    "Mesures **horaires** des stations fixes, validées chaque jour par les associations agréées. "
    + "Voir la [documentation](https://example.org/doc)."

  static let description = """
    # Mesures de la qualité de l'air

    Concentrations **horaires** des polluants réglementés, *validées* chaque jour. Voir la
    [documentation](https://example.org/documentation/qualite-de-l-air) et <https://example.org>.

    ## Contenu

    - une ligne par station et par heure
      - heure locale
      - valeur en `µg/m³`
    - fichiers annuels
    1. télécharger
    2. décompresser

    - [x] données validées
    - [ ] données de l'année en cours

    | Polluant | Unité | Seuil |
    |---|---|---:|
    | Ozone | µg/m³ | 180 |
    | Particules fines en suspension PM2,5 | µg/m³ | 25 |

    > Les valeurs négatives sont des artefacts de mesure.

    ```
    station;date;valeur
    FR01;2026-11-20;12.5
    ```

    <p>Ancien texte en <b>HTML</b> :<br/>deux lignes</p><ul><li>un</li><li>deux &eacute;l&eacute;ments</li></ul>

    ![schéma](https://example.org/schema.png)

    ---

    Fin.
    """

  static let dataset: Dataset = {
    var dataset = Dataset(
      id: "5e0000000000000000000100", slug: "qualite-de-l-air", title: summaries[0].title,
      description: description)
    dataset.producer = producers[0]
    dataset.createdAt = day(2_000)
    dataset.lastModified = day(2)
    dataset.lastUpdate = day(0)
    dataset.tags = ["air", "pollution", "environnement", "ozone"]
    dataset.badges = ["hvd", "spd"]
    dataset.license = Named(
      id: "lov2", label: "Licence Ouverte / Open Licence version 2.0",
      url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence")
    dataset.frequency = Named(id: "hourly")
    dataset.frequencyDate = day(-1)
    dataset.coverage = Dataset.Coverage(start: day(3_000), end: nil)
    dataset.zones = [Named(id: "country:fr", label: "France")]
    dataset.granularity = Named(id: "poi")
    dataset.contacts = [Dataset.Contact(name: "Équipe Air", email: "air@example.org", role: "publisher")]
    dataset.harvest = Dataset.Harvest(
      backend: "CKAN", domain: "data.example.org", remoteURL: "https://data.example.org/d/42", remoteID: "42",
      lastUpdate: day(1))
    dataset.quality = quality
    dataset.metrics.views = 3_703_701
    dataset.metrics.downloads = 1_234_567
    dataset.metrics.reuses = 12
    dataset.metrics.followers = 340
    dataset.metrics.discussions = 5
    dataset.metrics.openDiscussions = 2
    dataset.resourceCount = 5
    dataset.page = "https://www.data.gouv.fr/datasets/qualite-de-l-air"
    dataset.uri = "https://www.data.gouv.fr/api/1/datasets/qualite-de-l-air/"
    return dataset
  }()

  static let quality = Quality(
    score: 7.0 / 9,
    criteria: [
      .description: true, .license: true, .updateFrequency: true, .updateInTime: false,
      .temporalCoverage: true,
      .spatialCoverage: true, .openFormat: true, .resourcesAvailable: true, .resourcesDocumented: false,
      .hasResources: true,
    ])

  static let files: [Resource] = {
    let kinds: [(String, String?, Int64?, Resource.Browsability, Int?)] = [
      ("mesures-2026.csv", "csv", 12_345_678, .browsable, 8_120),
      ("mesures-2025.csv", "csv", 1_234_567_890, .tooLarge(1_234_567_890), 45_000),
      ("Notice technique des mesures et des méthodes de validation", "pdf", 456_000, .notTabular, 1_200),
      ("stations.geojson", "geojson", 98_000, .notYetProcessed, nil),
      ("Service WMS", nil, nil, .unavailable(status: 503), 3),
    ]
    return kinds.enumerated().map { index, kind in
      var file = Resource(
        id: "0000000\(index)-0000-4000-8000-000000000000", title: kind.0,
        type: index == 2 ? "documentation" : "main",
        format: kind.1, url: "https://static.example.org/air/\(index)/fichier.\(kind.1 ?? "xml")",
        browsability: kind.3)
      file.size = kind.2
      file.downloads = kind.4
      file.lastModified = day(index * 40)
      file.mime = index == 0 ? "text/csv" : nil
      file.description = index == 0 ? "Une ligne par **station** et par heure." : nil
      file.checksum = index == 0 ? Resource.Checksum(type: "sha1", value: "da39a3ee5e6b4b0d") : nil
      return file
    }
  }()

  static let columns: [TableProfile.Column] = [
    TableProfile.Column(name: "station", type: .string),
    TableProfile.Column(name: "commune", type: .string, distinct: 420, missing: 12),
    TableProfile.Column(
      name: "valeur", type: .float, distinct: 5, missing: 2_057, minimum: "0.125", maximum: "140.25",
      top: [.init(value: "12.5", count: 4_100), .init(value: "3", count: 3_900)]),
    TableProfile.Column(name: "mesures", type: .integer),
    TableProfile.Column(name: "date", type: .date),
    TableProfile.Column(name: "validé", type: .bool),
    TableProfile.Column(name: "commentaire", type: .string),
    TableProfile.Column(name: "détails", type: .json),
  ]

  private static let communes = [
    "Rennes", "Saint-Étienne-du-Rouvray", "Le Mans", "Ajaccio", "東京", "Évry", "",
  ]
  private static let values = ["12.5", "3", "140.25", "0.125", "8.5"]

  static func row(_ index: Int) -> TablePage.Row {
    TablePage.Row(
      number: index + 1,
      cells: [
        "station": .text("FR\(10_000 + index * 7)"),
        "commune": .text(communes[index % communes.count]),
        "valeur": index % 6 == 5 ? .null : .number(values[index % values.count]),
        "mesures": .integer(Int64(index * index * 13)),
        "date": .text("2026-11-\(10 + index % 20)"),
        "validé": index % 4 == 3 ? .null : .bool(index % 2 == 0),
        "commentaire": index % 3 == 0
          ? .text("Mesure reprise\nà la main\taprès panne du capteur ; voir le journal de la station.")
          : .null,
        "détails": .json("{\"capteur\":{\"id\":\(index),\"état\":\"ok\"},\"seuils\":[10,25,50]}"),
      ])
  }

  static let series = MonthlySeries(
    figures: (0..<30).compactMap { index in
      guard index != 23 else { return nil }
      let visits = index == 25 ? 0 : 8_000 + (index * 7_919) % 13_000
      let downloads = index == 20 ? nil : 900 + (index * 3_571) % 9_000
      return MonthlyFigures(month: month.advanced(by: index - 29), visits: visits, downloads: downloads)
    })
}
