import DataGouv
import Explorer
import Foundation

/// Things beside datasets to draw: made up, in the shape of the portal's.
enum Catalogue {
  static let organizations = [
    OrganizationSummary(
      id: "o1", slug: "mte", name: "Ministère de la Transition écologique", acronym: "MTE",
      badges: ["certified", "public-service"], datasets: 1_840, followers: 320, views: 45_000),
    OrganizationSummary(
      id: "o3", slug: "rennes", name: "Ville de Rennes", badges: ["local-authority"], datasets: 96),
  ]

  static let organization: Organization = {
    var record = Organization(
      id: "o1", slug: "mte", name: "Ministère de la Transition écologique",
      description: "Données **publiques** de l'environnement.")
    record.acronym = "MTE"
    record.badges = ["certified", "public-service"]
    record.metrics.datasets = 1_840
    record.metrics.reuses = 12
    record.metrics.dataservices = 3
    record.metrics.followers = 320
    return record
  }()

  static let reuse: Reuse = {
    var record = Reuse(
      id: "r1", slug: "carte", title: "Carte de l'air en direct",
      description: "Une carte des **mesures** de l'heure, voir <https://example.org/carte>.")
    record.producer = Samples.producers[3]
    record.type = "visualization"
    record.url = "https://example.org/carte"
    record.datasetCount = 2
    record.metrics.views = 12_345
    record.createdAt = Samples.day(40)
    return record
  }()

  static let dataservice: Dataservice = {
    var record = Dataservice(
      id: "s1", slug: "api-air", title: "API Qualité de l'air", description: "Mesures et prévisions.")
    record.producer = Samples.producers[0]
    record.access.type = "open_with_account"
    record.access.audiences = [.init(role: "company_and_association", condition: "under_condition")]
    record.rateLimiting = "50 appels par minute"
    record.availability = 99.5
    record.format = "REST"
    record.baseURL = "https://api.example.org/air"
    record.machineDocumentationURL = "https://api.example.org/air/openapi.json"
    record.technicalDocumentationURL = "https://api.example.org/air/docs"
    record.license = "lov2"
    record.datasetCount = 1
    record.metrics.views = 987
    record.lastModified = Samples.day(3)
    return record
  }()

  static let operations: [Item] = [
    .operation(
      APIDescription.Operation(
        method: "get", path: "/stations/{id}/mesures", summary: "Mesures d'une station",
        description: "Les mesures de la dernière heure.",
        parameters: [
          .init(name: "id", place: "path", isRequired: true),
          .init(name: "polluant", place: "query", isRequired: true),
          .init(name: "page", place: "query"),
        ]), server: "https://api.example.org/air"),
    .operation(
      APIDescription.Operation(method: "post", path: "/alertes", isDeprecated: true),
      server: "https://api.example.org/air"),
  ]

  static let topic: Topic = {
    var record = Topic(id: "t1", slug: "eau", name: "L'eau en France", description: "Rivières et nappes.")
    record.producer = Samples.producers[0]
    record.elementCount = 12
    record.lastModified = Samples.day(9)
    return record
  }()

  static let post = PostSummary(
    id: "p1", slug: "bilan", name: "Bilan de l'année", headline: "Ce qui a été publié",
    published: Samples.day(12))

  static let discussion = Discussion(
    id: "d1", title: "Une station manque", author: .init(person: Samples.producers[3]),
    openedAt: Samples.day(9),
    closedAt: Samples.day(1), closedBy: .init(organization: Samples.producers[0]),
    comments: [
      .init(
        id: "c1", content: "La station **FR10042** a disparu du fichier.",
        author: .init(person: Samples.producers[3]),
        postedAt: Samples.day(9)),
      .init(
        id: "c2", content: "Merci, elle est revenue :\n\n- fichier de 2026\n- fichier de 2025",
        author: .init(person: Samples.producers[3], organization: Samples.producers[0]),
        postedAt: Samples.day(1),
        editedAt: Samples.day(1)),
      .init(id: "c3", content: "Parfait.", postedAt: Samples.day(1)),
    ])

  static let activity: Activity = {
    var record = Activity(id: "a1", key: "dataset:updated")
    record.label = "a modifié un jeu de données"
    record.actor = ObjectLink(kind: "User", id: "u1", title: "Camille Martin")
    record.subject = ObjectLink(kind: "Dataset", id: "x", title: "Qualité de l'air")
    record.createdAt = Samples.day(1)
    return record
  }()
}
