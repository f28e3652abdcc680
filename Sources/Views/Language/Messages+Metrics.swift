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
}
