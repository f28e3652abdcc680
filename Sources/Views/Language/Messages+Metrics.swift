import DataGouv
package import Explorer

extension Messages {
  /// What is counted, in a word or two.
  package func name(_ measure: MetricsState.Measure) -> String {
    switch measure {
    case .visits: visitsSeries
    case .downloads: downloadsSeries
    case .fileDownloads: fileSeries
    case .reuseVisits: say("visites des réutilisations", "visits of reuses")
    case .dataserviceVisits: say("visites des API", "visits of APIs")
    }
  }

  /// What a series counts, as it agrees with the number before it.
  func agreeing(_ name: String, with count: Int) -> String {
    guard language == .french, count.magnitude < 2 else { return name }
    // The first word is the one that is counted; those after it stay.
    let end = name.firstIndex(of: " ") ?? name.endIndex
    let word = name[..<end]
    return String(word.last == "s" ? word.dropLast() : word) + name[end...]
  }

  /// A form of months, in the dialog.
  package func name(_ format: MetricsFormat) -> String {
    switch format {
    case .csv: say("CSV, séparé par des virgules", "CSV, with commas")
    case .tsv: say("TSV, séparé par des tabulations", "TSV, with tabs")
    case .json: say("JSON, un objet par mois", "JSON, an object a month")
    case .markdown: say("Markdown, un tableau", "Markdown, a table")
    case .chart: say("graphique en caractères", "chart made of characters")
    }
  }

  /// What of the months is copied, and as what.
  package func name(_ copy: MetricsCopy) -> String {
    switch copy {
    case .months(.csv): say("les mois en CSV", "the months as CSV")
    case .months(.tsv): say("les mois en TSV", "the months as TSV")
    case .months(.json): say("les mois en JSON", "the months as JSON")
    case .months(.markdown): say("les mois en table Markdown", "the months as a Markdown table")
    case .months(.chart): say("un graphique en caractères", "a chart made of characters")
    case .address: say("l'adresse de l'API", "the address of the API")
    case .curl: say("une commande curl", "a curl command")
    }
  }

  /// Said of a month whose row has no number.
  var unknownFigure: String { say("sans valeur", "no value") }
  var meanSeries: String { say("moyenne", "mean") }
  var yearBefore: String { say("un an avant", "a year before") }
  var cutBar: String { say("barre coupée", "bar cut") }
  var logarithmic: String { say("échelle logarithmique", "logarithmic scale") }
  func onTheYearBefore(_ change: String) -> String {
    say("\(change) sur un an", "\(change) on the year before")
  }

  /// Said when what was named is no name.
  package func notNamed(_ text: String) -> String {
    say(
      "« \(text) » ne nomme rien : donnez un identifiant, un nom court ou une adresse.",
      "“\(text)” names nothing: give an id, a slug or an address.")
  }

  /// Heading of a sum.
  package var totalWord: String { say("Total", "Total") }
  /// Heading of a monthly mean.
  package var meanWord: String { say("Moyenne par mois", "Monthly mean") }
  /// Heading of the month with most.
  package var bestWord: String { say("Meilleur mois", "Best month") }
  /// Heading of the change between years.
  package var yearsWord: String { say("12 mois sur les 12 d'avant", "12 months on the 12 before") }
  func since(_ month: Month) -> String {
    let month = formats.shortMonth(month)
    return say("depuis \(month)", "since \(month)")
  }
  /// Heading of the months.
  package var monthColumn: String { say("Mois", "Month") }
  var onMonthColumn: String { say("/ mois", "/ month") }
  var onYearColumn: String { say("/ an", "/ year") }

  // MARK: Leaderboards and comparisons

  /// Heading of the small bars in the results: downloads of twelve months.
  var monthsColumn: String { say("12 mois", "12 months") }
  var leadersTitle: String { say("palmarès", "leaderboards") }
  var comparisonTitle: String { say("comparaison", "comparison") }
  var commonScale: String { say("même échelle", "common scale") }
  var sharesTitle: String { say("Part des fichiers", "Shares of the files") }
  var removedFile: String { say("fichier retiré", "file removed") }
  var notInCatalogue: String { say("absent du catalogue", "not in the catalogue") }
  func wholePortal(_ name: String) -> String {
    say("\(name) en entier, mois par mois", "all of \(name), month by month")
  }

  /// A kind of thing that is ranked.
  func name(_ kind: LeadersQuery.Kind) -> String {
    switch kind {
    case .datasets: say("Jeux de données", "Datasets")
    case .resources: say("Fichiers", "Files")
    case .organizations: say("Producteurs", "Producers")
    case .reuses: say("Réutilisations", "Reuses")
    case .dataservices: say("API", "APIs")
    }
  }

  /// What a leaderboard ranks, by what and when.
  func title(_ query: LeadersQuery) -> String {
    let time = query.month.map(formats.month) ?? say("depuis le début", "since the beginning")
    return "\(name(query.kind)) · \(name(query.measure)) · \(time)"
  }

  /// What is compared.
  func name(_ scope: ComparisonState.Scope) -> String {
    switch scope {
    case .files: say("Fichiers du jeu de données", "Files of the dataset")
    case .producer: say("Jeux de données du producteur", "Datasets of the producer")
    case .marked(let marked):
      counted(
        marked.count, ("jeu de données marqué", "jeux de données marqués"),
        ("marked dataset", "marked datasets"))
    }
  }

  /// What comes first.
  func name(_ order: ComparisonState.Order) -> String {
    switch order {
    case .total: say("par total", "by total")
    case .growth: say("par croissance sur un an", "by growth over a year")
    }
  }
}
