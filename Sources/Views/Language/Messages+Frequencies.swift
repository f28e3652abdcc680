extension Messages {
  /// A frequency's name, for portals that send only its id; the id itself when it is not known.
  package func frequency(_ id: String) -> String {
    guard let names = Self.frequencies[id] else { return id }
    return language == .french ? names.french : names.english
  }

  /// The ids of udata's `UpdateFrequency`.
  static let frequencies: [String: (french: String, english: String)] = [
    "continuous": ("en temps réel", "real time"),
    "oneMinute": ("chaque minute", "every minute"),
    "fiveMinutes": ("toutes les 5 minutes", "every 5 minutes"),
    "tenMinutes": ("toutes les 10 minutes", "every 10 minutes"),
    "fifteenMinutes": ("tous les quarts d'heure", "every quarter of an hour"),
    "thirtyMinutes": ("toutes les demi-heures", "every half hour"),
    "hourly": ("chaque heure", "hourly"),
    "bihourly": ("toutes les 2 heures", "every 2 hours"),
    "trihourly": ("toutes les 3 heures", "every 3 hours"),
    "twelveHours": ("toutes les 12 heures", "every 12 hours"),
    "severalTimesADay": ("plusieurs fois par jour", "several times a day"),
    "threeTimesADay": ("trois fois par jour", "three times a day"),
    "semidaily": ("deux fois par jour", "twice a day"),
    "daily": ("quotidienne", "daily"),
    "fiveTimesAWeek": ("cinq fois par semaine", "five times a week"),
    "threeTimesAWeek": ("trois fois par semaine", "three times a week"),
    "semiweekly": ("deux fois par semaine", "twice a week"),
    "weekly": ("hebdomadaire", "weekly"),
    "biweekly": ("toutes les 2 semaines", "every 2 weeks"),
    "threeTimesAMonth": ("trois fois par mois", "three times a month"),
    "semimonthly": ("deux fois par mois", "twice a month"),
    "monthly": ("mensuelle", "monthly"),
    "bimonthly": ("tous les 2 mois", "every 2 months"),
    "quarterly": ("trimestrielle", "quarterly"),
    "threeTimesAYear": ("trois fois par an", "three times a year"),
    "semiannual": ("semestrielle", "twice a year"),
    "annual": ("annuelle", "yearly"),
    "biennial": ("tous les 2 ans", "every 2 years"),
    "triennial": ("tous les 3 ans", "every 3 years"),
    "quadrennial": ("tous les 4 ans", "every 4 years"),
    "quinquennial": ("tous les 5 ans", "every 5 years"),
    "decennial": ("tous les 10 ans", "every 10 years"),
    "bidecennial": ("tous les 20 ans", "every 20 years"),
    "tridecennial": ("tous les 30 ans", "every 30 years"),
    "punctual": ("une seule fois", "once"),
    "irregular": ("irrégulière", "irregular"),
    "never": ("jamais", "never"),
    "notPlanned": ("non prévue", "not planned"),
    "other": ("autre", "other"),
    "unknown": ("inconnue", "unknown"),
  ]
}
