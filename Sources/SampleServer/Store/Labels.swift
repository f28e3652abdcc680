/// Names of licences, frequencies, territories and badges: facts of the portal.
enum Labels {
  /// Licences in the portal's order.
  static let licenses: [(id: String, title: String, maintainer: String, url: String?, flags: [String])] = [
    ("notspecified", "License Not Specified", "", nil, ["generic"]),
    (
      "fr-lo", "Licence Ouverte / Open Licence", "Etalab",
      "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf", open
    ),
    (
      "lov2", "Licence Ouverte / Open Licence version 2.0", "Etalab",
      "https://www.etalab.gouv.fr/licence-ouverte-open-licence", open
    ),
    (
      "odc-odbl", "Open Data Commons Open Database License (ODbL)", "",
      "https://opendatacommons.org/licenses/odbl/summary/", ["domain_data", "okd_compliant"]
    ),
    (
      "odc-by", "Open Data Commons Attribution License", "",
      "https://opendatacommons.org/licenses/by/summary/",
      ["domain_data", "okd_compliant"]
    ),
    ("cc-by", "Creative Commons Attribution", "", "https://creativecommons.org/licenses/by/4.0/", open),
    (
      "cc-by-sa", "Creative Commons Attribution Share-Alike", "",
      "https://creativecommons.org/licenses/by-sa/4.0/", open
    ),
    ("cc-zero", "Creative Commons CCZero", "", "https://creativecommons.org/publicdomain/zero/1.0/", open),
    ("other-open", "Other (Open)", "", nil, ["domain_content", "generic"]),
  ]

  private static let open = ["domain_content", "domain_data", "okd_compliant"]

  /// Frequencies in the portal's order, with their French and English names.
  static let frequencies: [(id: String, french: String, english: String)] = [
    ("continuous", "Temps réel", "Real time"), ("oneMinute", "Toutes les minutes", "Every minute"),
    ("fiveMinutes", "Toutes les cinq minutes", "Every five minutes"),
    ("tenMinutes", "Toutes les dix minutes", "Every ten minutes"),
    ("fifteenMinutes", "Toutes les quinze minutes", "Every fifteen minutes"),
    ("thirtyMinutes", "Toutes les trente minutes", "Every thirty minute"),
    ("hourly", "Toutes les heures", "Every hour"), ("bihourly", "Toutes les deux heures", "Every two hours"),
    ("trihourly", "Toutes les trois heures", "Every three hours"),
    ("twelveHours", "Toutes les douze heures", "Every twelve hours"),
    ("severalTimesADay", "Plusieurs fois par jour", "Several times a day"),
    ("threeTimesADay", "Trois fois par jour", "Three times a day"),
    ("semidaily", "Deux fois par jour", "Twice a day"), ("daily", "Quotidienne", "Daily"),
    ("fiveTimesAWeek", "Cinq fois par semaine", "Five times a week"),
    ("threeTimesAWeek", "Trois fois par semaine", "Three times a week"),
    ("semiweekly", "Deux fois par semaine", "Twice a week"), ("weekly", "Hebdomadaire", "Weekly"),
    ("biweekly", "Toutes les deux semaines", "Every two weeks"),
    ("threeTimesAMonth", "Trois fois par mois", "Three times a month"),
    ("semimonthly", "Deux fois par mois", "Twice a month"), ("monthly", "Mensuelle", "Monthly"),
    ("bimonthly", "Tous les deux mois", "Every two months"), ("quarterly", "Trimestrielle", "Quarterly"),
    ("threeTimesAYear", "Trois fois par an", "Three times a year"),
    ("semiannual", "Semestrielle", "Biannual"),
    ("annual", "Annuelle", "Annual"), ("biennial", "Tous les deux ans", "Every two years"),
    ("triennial", "Tous les trois ans", "Every three years"),
    ("quadrennial", "Tous les quatre ans", "Every four years"),
    ("quinquennial", "Tous les cinq ans", "Every five years"),
    ("decennial", "Tous les dix ans", "Every ten years"),
    ("bidecennial", "Tous les vingt ans", "Every twenty years"),
    ("tridecennial", "Tous les trente ans", "Every thirty years"), ("punctual", "Ponctuelle", "Punctual"),
    ("irregular", "Irrégulière", "Irregular"), ("never", "Jamais", "Never"),
    ("notPlanned", "Non planifiée", "Not planned"), ("other", "Autre", "Other"),
    ("unknown", "Inconnue", "Unknown"),
  ]

  /// Days between updates, of the frequencies that have a length.
  static let frequencyDays: [String: Int] = [
    "continuous": 1, "fifteenMinutes": 1, "hourly": 1, "daily": 1, "weekly": 7, "biweekly": 14, "monthly": 31,
    "bimonthly": 62, "quarterly": 92, "semiannual": 183, "annual": 366, "biennial": 731, "triennial": 1096,
    "quinquennial": 1827,
  ]

  /// Badges of datasets.
  static let badges: [(id: String, name: String)] = [
    ("hvd", "Données de forte valeur"), ("inspire", "INSPIRE"), ("pivotal-data", "Données pivot"),
    ("sl", "Séries statistiques labellisées"), ("spd", "Service public de la donnée de référence"),
    ("sr", "Séries statistiques reconnues d’intérêt général"),
  ]

  /// Sizes of territories that data speak of.
  static let granularities: [(id: String, name: String)] = [
    ("country-group", "Groupement de pays"), ("country", "Pays"), ("country-subset", "Sous-ensemble de pays"),
    ("fr:region", "Région française"), ("fr:departement", "Département français"),
    ("fr:epci", "Intercommunalité française (EPCI)"), ("fr:arrondissement", "Arrondissement français"),
    ("fr:commune", "Commune française"), ("fr:canton", "Canton français"),
    ("fr:iris", "Iris (quartiers INSEE)"),
    ("poi", "Point d'Intérêt"), ("other", "Autre"),
  ]

  /// Names of the regions, by their codes.
  static let regions: [(code: String, name: String)] = [
    ("01", "Guadeloupe"), ("02", "Martinique"), ("03", "Guyane"), ("04", "La Réunion"), ("06", "Mayotte"),
    ("11", "Île-de-France"), ("24", "Centre-Val de Loire"), ("27", "Bourgogne-Franche-Comté"),
    ("28", "Normandie"), ("32", "Hauts-de-France"), ("44", "Grand Est"), ("52", "Pays de la Loire"),
    ("53", "Bretagne"), ("75", "Nouvelle-Aquitaine"), ("76", "Occitanie"), ("84", "Auvergne-Rhône-Alpes"),
    ("93", "Provence-Alpes-Côte d'Azur"), ("94", "Corse"),
  ]

  /// Names of the territories that the catalogue uses.
  static let zones: [String: String] = [
    "country:fr": "France", "country-subset:fr:metro": "France métropolitaine",
    "fr:region:11": "Île-de-France",
    "fr:region:52": "Pays de la Loire", "fr:region:53": "Bretagne", "fr:region:75": "Nouvelle-Aquitaine",
    "fr:region:76": "Occitanie", "fr:region:84": "Auvergne-Rhône-Alpes",
    "fr:departement:35": "Ille-et-Vilaine",
    "fr:departement:93": "Seine-Saint-Denis", "fr:commune:75056": "Paris", "fr:commune:69123": "Lyon",
    "fr:commune:44109": "Nantes", "fr:commune:31555": "Toulouse", "fr:commune:33063": "Bordeaux",
    "fr:commune:35238": "Rennes", "fr:commune:67482": "Strasbourg", "fr:commune:13055": "Marseille",
    "fr:epci:244400404": "Nantes Métropole", "fr:epci:243500139": "Rennes Métropole",
    "fr:epci:200046977": "Métropole de Lyon", "fr:epci:243300316": "Bordeaux Métropole",
    "fr:epci:246700488": "Eurométropole de Strasbourg",
  ]
}
