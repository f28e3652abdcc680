package import DataGouv
import Explorer

extension Messages {
  // MARK: Table

  var openTableAdvice: String {
    say(
      "Ouvrez un fichier dont les lignes se lisent (t, ou Entrée sur un fichier).",
      "Open a file whose rows can be read (t, or Enter on a file).")
  }
  var loadingRows: String { say("Chargement des lignes…", "Loading rows…") }
  /// Said of a table without rows.
  package var emptyTable: String { say("Cette table n'a aucune ligne.", "This table has no rows.") }
  /// A page of how many.
  package func page(_ page: Int, of count: Int?) -> String {
    guard let count else { return say("page \(formats.integer(page))", "page \(formats.integer(page))") }
    let (part, whole) = (formats.integer(page), formats.integer(count))
    return say("page \(part)/\(whole)", "page \(part)/\(whole)")
  }
  /// A number of rows, or a range of them.
  package func rows(_ first: Int, to last: Int, of total: Int) -> String {
    let (start, end) = (formats.integer(first), formats.integer(last))
    return say("lignes \(start) à \(end) sur ", "rows \(start) to \(end) of ") + formats.integer(total)
  }
  func column(_ index: Int, of count: Int) -> String {
    say("colonne \(index)/\(count)", "column \(index)/\(count)")
  }
  func row(_ number: Int) -> String {
    say("ligne \(formats.integer(number))", "row \(formats.integer(number))")
  }
  /// The order of a list: the columns with their directions.
  package func sorted(by columns: String) -> String { say("tri : \(columns)", "sorted by \(columns)") }
  func missing(_ share: Double) -> String {
    say("\(formats.percentage(share)) de vides", "\(formats.percentage(share)) missing")
  }
  func distinct(_ count: Int) -> String {
    counted(count, ("valeur distincte", "valeurs distinctes"), ("distinct value", "distinct values"))
  }
  func span(_ minimum: String, to maximum: String) -> String {
    say("de \(minimum) à \(maximum)", "\(minimum) to \(maximum)")
  }
  func mostFrequent(_ values: String) -> String {
    say("surtout \(values)", "mostly \(values)")
  }
  var null: String { say("valeur absente", "no value") }
  var emptyText: String { say("texte vide", "empty text") }
  /// True.
  package var yes: String { say("oui", "yes") }
  /// False.
  package var no: String { say("non", "no") }
  var stale: String { say("anciennes lignes", "older rows") }

  /// A column's type in a word that fits above it.
  package func name(_ type: ColumnType) -> String {
    switch type {
    case .string: say("texte", "text")
    case .bool: say("oui/non", "yes/no")
    case .date: say("date", "date")
    case .datetime: say("date-heure", "date-time")
    case .json: say("structure", "structure")
    case .binary: say("binaire", "binary")
    case .integer: say("entier", "integer")
    case .float: say("nombre", "number")
    }
  }

  /// Why a file has no rows to browse, in a word or two for the list of files.
  package func word(_ browsability: Resource.Browsability) -> String {
    switch browsability {
    case .browsable: say("oui", "yes")
    case .notTabular: say("non", "no")
    case .notYetProcessed: say("en attente", "pending")
    case .failed: say("échec", "failed")
    case .tooLarge: say("trop gros", "too big")
    case .unavailable: say("hors ligne", "offline")
    }
  }

  /// Why a file has no rows to browse, as a sentence.
  package func reason(_ browsability: Resource.Browsability) -> String {
    switch browsability {
    case .browsable: say("Ses lignes se lisent ici.", "Its rows can be read here.")
    case .notTabular:
      say(
        "Ce fichier n'est pas un tableau : il n'a pas de lignes à montrer.",
        "This file is not a table: it has no rows to show.")
    case .notYetProcessed:
      say("Le portail n'a pas encore analysé ce fichier.", "The portal has not analysed this file yet.")
    case .failed(let words):
      say("Le portail n'a pas pu analyser ce fichier", "The portal could not analyse this file")
        + (words.isEmpty ? "." : say(" : \(words)", ": \(words)"))
    case .tooLarge(let bytes):
      say(
        "Ce fichier est trop gros pour l'analyse du portail",
        "This file is too large for the portal's analysis")
        + (bytes > 0 ? " (\(formats.bytes(Int64(bytes))))." : ".")
    case .unavailable(let status):
      say("L'adresse de ce fichier ne répond plus", "This file's address no longer answers")
        + (status.map { " (HTTP \($0))." } ?? ".")
    }
  }

  /// What can be done about it.
  package func advice(_ browsability: Resource.Browsability) -> String {
    switch browsability {
    case .browsable: say("Entrée : ouvrir la table", "Enter: open the table")
    case .notTabular, .tooLarge, .failed:
      say("d le télécharge ; y copie son adresse.", "d downloads it; y copies its address.")
    case .notYetProcessed:
      say(
        "Réessayez plus tard (r), ou téléchargez-le (d).",
        "Try again later (r), or download it (d).")
    case .unavailable:
      say(
        "Prévenez son producteur ; essayez l'adresse plus tard (y la copie).",
        "Its producer should be told; try the address later (y copies it).")
    }
  }
  var fileAddress: String { say("Adresse du fichier", "Address of the file") }
  /// Said when a file has no rows to browse.
  package func noRows(of title: String) -> String {
    say("Pas de lignes à lire dans « \(title) »", "No rows to read in “\(title)”")
  }
  /// Said when the Tabular API has no table of a file.
  package var tableGone: String {
    say(
      "Le portail n'a pas, ou plus, de table pour ce fichier.",
      "The portal has no table for this file, or no longer.")
  }

  // MARK: Metrics

  /// Said of a portal without a Metrics API.
  package var noMetricsService: String {
    say("Ce portail n'a pas de service de statistiques.", "This portal has no metrics service.")
  }
  var noMetricsServiceAdvice: String {
    say("Le site de démonstration ne compte pas les visites.", "The demo site does not count visits.")
  }
  var noFigures: String {
    say("Aucun mois compté pour ce jeu de données.", "No month counted for this dataset.")
  }
  var noFiguresInRange: String {
    say("Rien de compté sur ces mois.", "Nothing counted in these months.")
  }
  var openMetricsAdvice: String {
    say("Choisissez un jeu de données et tapez m.", "Choose a dataset and press m.")
  }
  var loadingMetrics: String { say("Chargement des statistiques…", "Loading metrics…") }
  var visitsSeries: String { say("visites", "visits") }
  var downloadsSeries: String { say("téléchargements", "downloads") }
  var fileSeries: String { say("téléchargements du fichier", "downloads of the file") }
  var runningMonth: String { say("en cours", "so far") }
  var missingMonth: String { say("pas de donnée", "no figure") }
  var totalLabel: String { say("Total sur la période", "Total of the period") }
  /// A colon after a word: set apart in French.
  package var colon: String { say(" :", ":") }
  func onTheMonthBefore(_ change: String) -> String {
    say("\(change) sur un mois", "\(change) on the month before")
  }
  func range(_ first: Month, to last: Month) -> String {
    let (start, end) = (formats.shortMonth(first), formats.shortMonth(last))
    return say("\(start) à \(end)", "\(start) to \(end)")
  }
  func ofFile(_ title: String) -> String { say("fichier « \(title) »", "file “\(title)”") }
}
