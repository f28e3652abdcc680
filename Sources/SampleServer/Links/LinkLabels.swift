/// Names of kinds, roles and subjects around the datasets: facts of the portal.
enum LinkLabels {
  /// Badges of organizations.
  static let organizationBadges: [(id: String, name: String)] = [
    ("association", "Association"), ("certified", "Certifié"), ("company", "Entreprise"),
    ("local-authority", "Collectivité territoriale"), ("public-service", "Service Public"),
  ]

  /// Roles of the members of an organization.
  static let roles: [(id: String, label: String, description: String)] = [
    ("admin", "Administrateur", "Peut gérer l'organisation, les membres et tous les contenus."),
    ("editor", "Éditeur", "Peut créer et modifier tous les contenus de l'organisation."),
    (
      "partial_editor", "Éditeur partiel",
      "Peut créer des contenus et modifier seulement certains contenus."
    ),
  ]

  /// Types of reuses, in the portal's order.
  static let reuseTypes: [(id: String, label: String)] = [
    ("api", "API"), ("application", "Application"), ("idea", "Idée"), ("news_article", "Article de presse"),
    ("paper", "Papier"), ("post", "Article de blog"), ("visualization", "Visualisation"),
    ("hardware", "Objet connecté"),
  ]

  /// Subjects of reuses, in the portal's order.
  static let reuseTopics: [(id: String, label: String)] = [
    ("health", "Santé"), ("transport_and_mobility", "Transports et mobilité"),
    ("housing_and_development", "Aménagement du territoire et logement"),
    ("food_and_agriculture", "Alimentation et agriculture"), ("culture_and_recreation", "Culture et loisirs"),
    ("economy_and_business", "Économie et entreprise"),
    ("environment_and_energy", "Environnement et énergie"), ("work_and_training", "Emploi et formation"),
    ("politics_and_public_life", "Politique et vie publique"), ("safety_and_security", "Sécurité"),
    ("education_and_research", "Éducation et recherche"),
    ("society_and_demography", "Société et démographie"), ("law_and_justice", "Droit et justice"),
    ("open_data_tools", "Outils open data"), ("others", "Autres"),
  ]

  /// Types of files, in the portal's order.
  static let resourceTypes: [(id: String, label: String)] = [
    ("main", "Fichier principal"), ("documentation", "Documentation"), ("update", "Mise à jour"),
    ("api", "API"), ("code", "Dépôt de code"), ("other", "Autre"),
  ]

  /// Roles of contacts, in the portal's order.
  static let contactRoles: [(id: String, label: String)] = [
    ("contact", "Contact"), ("creator", "Créateur"), ("publisher", "Éditeur"),
    ("rightsHolder", "Détenteur des droits"), ("custodian", "Gestionnaire"), ("distributor", "Distributeur"),
    ("originator", "Producteur"), ("principalInvestigator", "Investigateur principal"),
    ("processor", "Exécutant"), ("resourceProvider", "Fournisseur"), ("user", "Utilisateur"),
  ]

  /// Reasons to report something.
  static let reasons: [(id: String, label: String)] = [
    ("auto_spam", "Auto-detected spam"), ("explicit_content", "Contenu inapproprié"),
    ("illegal_content", "Contenu illégal"), ("others", "Autres"), ("personal_data", "Données personnelles"),
    ("security", "Sécurité"), ("spam", "Spam"),
  ]

  /// Why access may be limited.
  static let accessReasons: [(id: String, label: String, definition: String)] = [
    (
      "confidentiality_of_personal_data", "Données à caractère personnel",
      "L'accès du public porterait atteinte à la vie privée des personnes concernées."
    ),
    (
      "confidentiality_of_commercial_or_industrial_information", "Secret des affaires",
      "L'accès du public porterait atteinte au secret commercial ou industriel."
    ),
    (
      "intellectual_property_rights", "Propriété intellectuelle",
      "Des tiers détiennent des droits sur les données."
    ),
    (
      "protection_of_environment", "Protection de l'environnement",
      "L'accès du public nuirait à ce que les données décrivent, comme l'emplacement d'espèces rares."
    ),
  ]

  /// Extensions of files that may be uploaded, in alphabetical order.
  static let extensions = [
    "7z", "bz2", "csv", "dbf", "doc", "docx", "geojson", "gpkg", "gpx", "gz", "ics", "jpg", "json", "kml",
    "kmz", "ods", "odt", "parquet", "pdf", "png", "rar", "rdf", "shp", "sqlite", "svg", "tar", "tiff", "ttl",
    "txt", "xls", "xlsx", "xml", "xsd", "xz", "zip",
  ]
}
