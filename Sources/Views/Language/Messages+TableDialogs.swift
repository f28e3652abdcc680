import DataGouv
package import Explorer

extension Messages {
  var columnsTitle: String { say("Colonnes", "Columns") }
  var columnsHint: String {
    say(
      "Espace montrer · J K déplacer · a toutes · n aucune · / chercher · Entrée",
      "Space show · J K move · a all · n none · / find · Enter")
  }
  var noColumnMatches: String { say("Aucune colonne ne correspond.", "No column matches.") }

  func recordTitle(_ row: Int, of total: Int) -> String {
    say(
      "Ligne \(formats.integer(row)) sur \(formats.integer(total))",
      "Row \(formats.integer(row)) of \(formats.integer(total))")
  }
  var recordHint: String {
    say(
      "J K ligne · y copier · = x filtrer · Espace valeur · Échap",
      "J K row · y copy · = x filter · Space value · Esc")
  }

  func profileTitle(_ column: String) -> String { say("Profil · \(column)", "Profile · \(column)") }
  var profileHint: String {
    say("← → colonne · = x filtrer · y copier · Échap", "← → column · = x filter · y copy · Esc")
  }
  var type: String { say("Type", "Type") }
  var distinctValues: String { say("Valeurs distinctes", "Distinct values") }
  var missingValues: String { say("Vides", "Missing") }
  var minimum: String { say("Minimum", "Minimum") }
  var maximum: String { say("Maximum", "Maximum") }
  var mean: String { say("Moyenne", "Mean") }
  var deviation: String { say("Écart-type", "Standard deviation") }
  var file: String { say("Fichier", "File") }
  var analysedOn: String { say("analysé le", "analysed on") }
  var noStatistics: String {
    say("L'analyse ne dit rien de cette colonne.", "The analysis tells nothing of this column.")
  }
  func lines(_ count: Int) -> String { counted(count, ("ligne", "lignes"), ("line", "lines")) }
  func separated(by separator: String) -> String {
    say("séparateur \(quoted(separator))", "separator \(quoted(separator))")
  }

  var findTitle: String { say("Chercher dans les lignes chargées", "Find in the rows at hand") }
  var findHint: String {
    say(
      "Entrée chercher · n N suivant · Tab filtrer toutes les lignes",
      "Enter find · n N next · Tab filter all rows")
  }

  var copiesTitle: String { say("Copier", "Copy") }
  /// What of the table is copied, and as what.
  package func name(_ form: CopyForm) -> String {
    switch form {
    case .rowJSON: say("la ligne en JSON", "the row as JSON")
    case .rowCSV: say("la ligne en CSV, avec les noms", "the row as CSV, with the names")
    case .rowTSV: say("la ligne en TSV, avec les noms", "the row as TSV, with the names")
    case .rowMarkdown: say("la ligne en Markdown", "the row as Markdown")
    case .column: say("la colonne, une valeur par ligne", "the column, a value a line")
    case .pageCSV: say("la page en CSV", "the page as CSV")
    case .pageMarkdown: say("la page en Markdown", "the page as Markdown")
    case .url: say("l'adresse de l'API", "the address of the API")
    case .curl: say("une commande curl", "a curl command")
    case .python: say("un script Python", "a Python script")
    case .r: say("un script R", "an R script")
    }
  }
}
