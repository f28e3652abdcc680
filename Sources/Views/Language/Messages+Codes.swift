package import DataGouv

extension Messages {
  /// An order of the results.
  package func name(_ sort: DatasetQuery.Sort) -> String {
    switch sort {
    case .relevance: say("pertinence", "relevance")
    case .newest: say("créés récemment", "newest")
    case .lastUpdate: say("mis à jour récemment", "last updated")
    case .followers: say("plus suivis", "most followed")
    case .reuses: say("plus réutilisés", "most reused")
    case .views: say("plus consultés", "most visited")
    case .oldest: say("créés il y a longtemps", "oldest")
    case .leastRecentlyUpdated: say("mis à jour il y a longtemps", "least recently updated")
    }
  }

  /// A criterion of quality that is met.
  package func met(_ criterion: Quality.Criterion) -> String {
    switch criterion {
    case .description: say("La description est détaillée", "The description is detailed")
    case .license: say("La licence est précisée", "The licence is given")
    case .updateFrequency: say("La fréquence de mise à jour est connue", "The update frequency is known")
    case .updateInTime: say("Les mises à jour sont à l'heure", "Updates come in time")
    case .temporalCoverage: say("La période couverte est précisée", "The period covered is given")
    case .spatialCoverage: say("Le territoire couvert est précisé", "The territory covered is given")
    case .openFormat: say("Un format au moins est ouvert", "At least one format is open")
    case .resourcesAvailable: say("Tous les fichiers répondent", "All files answer")
    case .resourcesDocumented: say("Les fichiers sont documentés", "The files are documented")
    case .hasResources: say("Il y a au moins un fichier", "There is at least one file")
    }
  }

  /// The same criterion when it is not met: what is missing.
  package func missing(_ criterion: Quality.Criterion) -> String {
    switch criterion {
    case .description:
      say(
        "La description est trop courte : 100 caractères au plus",
        "The description is too short: 100 characters at most")
    case .license: say("La licence n'est pas précisée", "The licence is not given")
    case .updateFrequency: say("La fréquence de mise à jour manque", "The update frequency is missing")
    case .updateInTime: say("La mise à jour prévue n'est pas venue", "The update that was due has not come")
    case .temporalCoverage: say("La période couverte manque", "The period covered is missing")
    case .spatialCoverage: say("Le territoire couvert manque", "The territory covered is missing")
    case .openFormat: say("Aucun fichier n'est dans un format ouvert", "No file is in an open format")
    case .resourcesAvailable: say("Au moins un fichier ne répond pas", "At least one file does not answer")
    case .resourcesDocumented: say("Aucun fichier n'est décrit", "No file is described")
    case .hasResources: say("Il n'y a aucun fichier", "There is no file")
    }
  }

  /// A licence's name, for portals that send only its id; the id itself when it is not known.
  package func license(_ id: String) -> String {
    switch id {
    case "lov2": say("Licence Ouverte 2.0", "Licence Ouverte 2.0")
    case "fr-lo": say("Licence Ouverte", "Licence Ouverte")
    case "odc-odbl": say("ODbL (Open Database License)", "ODbL (Open Database License)")
    case "odc-by": say("ODC-BY (attribution)", "ODC-BY (attribution)")
    case "odc-pddl": say("PDDL (domaine public)", "PDDL (public domain)")
    case "cc-by": say("Creative Commons BY", "Creative Commons BY")
    case "cc-by-sa": say("Creative Commons BY-SA", "Creative Commons BY-SA")
    case "cc-zero": say("Creative Commons Zero", "Creative Commons Zero")
    case "other-at": say("autre (attribution)", "other (attribution)")
    case "other-open": say("autre licence ouverte", "other open licence")
    case "other-pd": say("domaine public", "public domain")
    case "notspecified": noLicence
    default: id
    }
  }

  /// A badge's name; its kind when it is not known.
  package func badge(_ kind: String) -> String {
    switch kind {
    case "hvd": say("données de forte valeur (HVD)", "high-value data (HVD)")
    case "spd": say("service public de la donnée", "reference data service")
    case "pivotal-data": say("données pivot", "pivotal data")
    case "inspire": say("INSPIRE", "INSPIRE")
    case "sl": say("statistiques labellisées", "labelled statistics")
    case "sr": say("statistiques d'intérêt général", "statistics of general interest")
    case "certified": certified
    case "public-service": say("service public", "public service")
    case "association": say("association", "association")
    case "company": say("entreprise", "company")
    case "local-authority": say("collectivité", "local authority")
    default: kind
    }
  }

  /// A contact's role; the server's word when it is not known.
  package func role(_ role: String) -> String {
    switch role {
    case "contact": say("contact", "contact")
    case "creator": say("auteur", "creator")
    case "publisher": say("éditeur", "publisher")
    case "rightsHolder": say("titulaire des droits", "rights holder")
    case "custodian": say("dépositaire", "custodian")
    case "distributor": say("diffuseur", "distributor")
    case "originator": say("à l'origine", "originator")
    case "principalInvestigator": say("responsable d'étude", "principal investigator")
    case "processor": say("sous-traitant", "processor")
    case "resourceProvider": say("fournisseur", "provider")
    case "user": say("utilisateur", "user")
    default: role
    }
  }

  /// A granularity's name, for portals that send only its id.
  package func granularity(_ id: String) -> String {
    switch id {
    case "country": say("pays", "country")
    case "country-group": say("groupe de pays", "group of countries")
    case "country-subset": say("partie d'un pays", "part of a country")
    case "poi": say("point d'intérêt", "point of interest")
    case "other": say("autre", "other")
    case "fr:region": say("région", "region")
    case "fr:departement": say("département", "department")
    case "fr:epci": say("intercommunalité", "group of communes")
    case "fr:arrondissement": say("arrondissement", "district")
    case "fr:canton": say("canton", "canton")
    case "fr:commune": say("commune", "commune")
    case "fr:iris": say("IRIS (quartier)", "IRIS (neighbourhood)")
    default: id
    }
  }
}
