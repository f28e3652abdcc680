import DataGouv

extension Messages {
  /// Labels of the metadata fields.
  package enum Field: Hashable, Sendable, CaseIterable {
    case title, acronym, producer, producerKind, producerBadges, producerPage
    case created, modified, updated, archived, deleted, frequency, nextUpdate
    case license, access, accessReason, accessRequest, coverage, zones, granularity
    case tags, badges, contacts, harvest, harvestAddress, harvestIdentifier, harvestDate
    case files, communityFiles, views, downloads, reuses, followers, discussions, dataservices
    case identifier, slug, page, api
    case website, businessNumber, members, since, topic, published, credit
    case rateLimit, rateLimitAddress, availability, availabilityAddress, audiences
    case baseAddress, machineDocumentation, technicalDocumentation, businessDocumentation
    case address, stableAddress, format, type, size, mime, checksum, schema, rows
  }

  /// A field's label.
  package func label(_ field: Field) -> String {
    switch field {
    case .title: say("Titre", "Title")
    case .acronym: say("Sigle", "Acronym")
    case .producer: say("Producteur", "Producer")
    case .producerKind: say("Nature", "Kind")
    case .producerBadges: say("Labels du producteur", "Producer's badges")
    case .producerPage: say("Page du producteur", "Producer's page")
    case .created: say("Créé", "Created")
    case .modified: say("Fiche modifiée", "Metadata changed")
    case .updated: say("Données mises à jour", "Data updated")
    case .archived: say("Archivé", "Archived")
    case .deleted: say("Supprimé", "Deleted")
    case .frequency: say("Fréquence", "Frequency")
    case .nextUpdate: say("Prochaine mise à jour", "Next update")
    case .license: say("Licence", "Licence")
    case .access: say("Accès", "Access")
    case .accessReason: say("Motif de restriction", "Why restricted")
    case .accessRequest: say("Demander l'accès", "Ask for access")
    case .coverage: say("Période couverte", "Period covered")
    case .zones: say("Territoires", "Territories")
    case .granularity: say("Granularité", "Granularity")
    case .tags: say("Mots-clés", "Tags")
    case .badges: say("Labels", "Badges")
    case .contacts: say("Contacts", "Contacts")
    case .harvest: say("Moissonné depuis", "Harvested from")
    case .harvestAddress: say("Adresse d'origine", "Original address")
    case .harvestIdentifier: say("Identifiant d'origine", "Original id")
    case .harvestDate: say("Dernier moissonnage", "Last harvest")
    case .files: say("Fichiers", "Files")
    case .communityFiles: say("Fichiers de tiers", "Community files")
    case .views: say("Visites", "Visits")
    case .downloads: say("Téléchargements", "Downloads")
    case .reuses: say("Réutilisations", "Reuses")
    case .followers: say("Abonnés", "Followers")
    case .discussions: say("Discussions", "Discussions")
    case .dataservices: say("API liées", "Linked APIs")
    case .identifier: say("Identifiant", "Id")
    case .slug: say("Nom dans l'adresse", "Name in addresses")
    case .page: say("Page web", "Web page")
    case .api: say("Adresse dans l'API", "Address in the API")
    case .website: say("Site", "Website")
    case .businessNumber: say("SIRET", "Business number")
    case .members: say("Membres", "Members")
    case .since: say("Inscrit", "Member since")
    case .topic: say("Thème", "Topic")
    case .published: say("Publié", "Published")
    case .credit: say("Crédit", "Credit")
    case .rateLimit: say("Limite d'appels", "Rate limit")
    case .rateLimitAddress: say("Règles de limite", "Rules of the limit")
    case .availability: say("Disponibilité", "Availability")
    case .availabilityAddress: say("État du service", "Service status")
    case .audiences: say("Ouvert à", "Open to")
    case .baseAddress: say("Adresse de base", "Base address")
    case .machineDocumentation: say("Description OpenAPI", "OpenAPI description")
    case .technicalDocumentation: say("Documentation technique", "Technical documentation")
    case .businessDocumentation: say("Documentation métier", "Business documentation")
    case .address: say("Adresse", "Address")
    case .stableAddress: say("Adresse stable", "Stable address")
    case .format: say("Format", "Format")
    case .type: say("Nature", "Kind")
    case .size: say("Taille", "Size")
    case .mime: say("Type MIME", "MIME type")
    case .checksum: say("Empreinte", "Checksum")
    case .schema: say("Schéma", "Schema")
    case .rows: say("Lignes", "Rows")
    }
  }

  /// Headings of the groups of fields.
  package enum Group: Hashable, Sendable, CaseIterable {
    case producer, dates, access, coverage, usage, origin, identifiers
  }

  /// A group's heading.
  package func title(_ group: Group) -> String {
    switch group {
    case .producer: say("Producteur et contacts", "Producer and contacts")
    case .dates: say("Dates", "Dates")
    case .access: say("Licence et accès", "Licence and access")
    case .coverage: say("Couverture et mots-clés", "Coverage and tags")
    case .usage: say("Usage", "Usage")
    case .origin: say("Origine", "Origin")
    case .identifiers: say("Identifiants et adresses", "Ids and addresses")
    }
  }

  func name(_ kind: Producer.Kind) -> String {
    switch kind {
    case .organization: say("organisation", "organization")
    case .user: say("personne", "person")
    }
  }

  func coverage(_ coverage: Dataset.Coverage) -> String? {
    switch (coverage.start.map(formats.day), coverage.end.map(formats.day)) {
    case (.some(let start), .some(let end)): say("du \(start) au \(end)", "\(start) to \(end)")
    case (.some(let start), nil): say("depuis le \(start)", "since \(start)")
    case (nil, .some(let end)): say("jusqu'au \(end)", "until \(end)")
    case (nil, nil): nil
    }
  }
  func open(_ count: Int) -> String {
    counted(count, ("ouverte", "ouvertes"), ("open", "open"))
  }

  /// How a dataset can be had; `nil` for open data.
  package func access(_ type: String) -> String {
    switch type {
    case "open": say("ouvert", "open")
    case "open_with_account": say("ouvert avec un compte", "open with an account")
    case "restricted": say("accès restreint", "restricted access")
    default: type
    }
  }

  /// What kind of file a resource is.
  package func fileType(_ type: String) -> String {
    switch type {
    case "main": say("fichier principal", "main file")
    case "documentation": say("documentation", "documentation")
    case "update": say("mise à jour", "update")
    case "api": say("API", "API")
    case "code": say("code source", "source code")
    case "other": say("autre", "other")
    default: type
    }
  }
}
