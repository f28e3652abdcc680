package import DataGouv
package import Explorer

extension Messages {
  /// A pane's name.
  package func name(_ pane: Pane) -> String {
    switch pane {
    case .results: say("Résultats", "Results")
    case .detail: say("Fiche", "Dataset")
    case .table: say("Table", "Table")
    case .metrics: say("Statistiques", "Metrics")
    }
  }

  /// A section of the detail.
  package func name(_ section: DetailState.Section) -> String {
    switch section {
    case .description: say("Description", "Description")
    case .files: say("Fichiers", "Files")
    case .information: say("Informations", "Information")
    case .quality: say("Qualité", "Quality")
    case .operations: say("Appels", "Calls")
    case .datasets: say("Jeux de données", "Datasets")
    case .reuses: say("Réutilisations", "Reuses")
    case .dataservices: say("API", "APIs")
    case .elements: say("Éléments", "Elements")
    case .organizations: say("Organisations", "Organizations")
    case .discussions: say("Discussions", "Discussions")
    case .activity: say("Activité", "Activity")
    }
  }

  /// The same for a tab where there is little room.
  func shortName(_ section: DetailState.Section) -> String {
    switch section {
    case .description: say("Desc.", "About")
    case .files: say("Fich.", "Files")
    case .information: say("Infos", "Info")
    case .quality: say("Qual.", "Qual.")
    case .operations: say("Appels", "Calls")
    case .datasets: say("Jeux", "Data")
    case .reuses: say("Réut.", "Reuses")
    case .dataservices: say("API", "APIs")
    case .elements: say("Élém.", "Elem.")
    case .organizations: say("Orga.", "Orgs")
    case .discussions: say("Disc.", "Disc.")
    case .activity: say("Activ.", "Activ.")
    }
  }

  /// What a slot loads, for the title bar.
  package func name(_ slot: Slot) -> String {
    switch slot {
    case .opening: say("ouverture", "opening")
    case .results: say("recherche", "search")
    case .moreResults: say("suite des résultats", "more results")
    case .dataset: say("jeu de données", "dataset")
    case .files: say("fichiers", "files")
    case .moreFiles: say("suite des fichiers", "more files")
    case .table: say("colonnes", "columns")
    case .rows, .rowsAhead, .rowsBefore: say("lignes", "rows")
    case .groups: say("groupes", "groups")
    case .importing: say("fichier", "file")
    case .list: say("liste", "list")
    case .moreList: say("suite de la liste", "more of the list")
    case .copying: say("copie", "copy")
    case .counts: say("décomptes", "counts")
    case .suggestions, .lookUp: say("propositions", "proposals")
    case .facets: say("décomptes", "counts")
    case .export: say("export", "export")
    case .download: say("téléchargement", "download")
    case .datasetMetrics: say("statistiques", "metrics")
    case .fileMetrics: say("statistiques du fichier", "file metrics")
    case .fileShares: say("parts des fichiers", "shares of files")
    case .comparison: say("comparaison", "comparison")
    case .leaders: say("palmarès", "leaderboard")
    case .leaderTitles: say("titres", "titles")
    case .sparks: say("mois des résultats", "months of the results")
    }
  }

  // MARK: Results

  var searchLabel: String { say("Chercher", "Search") }
  var searchPlaceholder: String {
    say("des mots, par exemple « qualité de l'air »", "words, for example “air quality”")
  }
  /// The order of a list, in words.
  package func sorted(by sort: DatasetQuery.Sort) -> String { sorted(by: name(sort)) }
  var searching: String { say("Recherche en cours…", "Searching…") }
  var noResults: String { say("Aucun résultat", "No results") }
  func noResults(for text: String) -> String {
    text.isEmpty ? noResults : say("Aucun résultat pour « \(text) »", "No results for “\(text)”")
  }
  var noResultsAdvice: [String] {
    [
      say("Essayez moins de mots, ou le singulier.", "Try fewer words, or the singular."),
      say("Vérifiez l'orthographe et les accents.", "Check the spelling and the accents."),
      say("/ : changer la recherche · R : tout remettre à zéro", "/: change the search · R: start afresh"),
    ]
  }
  var endOfList: String { say("Fin de la liste", "End of the list") }
  var loadingMore: String { say("Chargement de la suite…", "Loading more…") }
  func searchFailed(_ error: DataGouvError) -> String {
    if error.isOffline {
      return say("Cette recherche n'a pas encore été faite", "This search has not been made yet")
    }
    return say("La recherche a échoué", "The search failed")
  }
  var nothingSelected: String { say("Rien n'est sélectionné", "Nothing is selected") }

  // MARK: Detail

  var openAdvice: String {
    say("Choisissez un jeu de données et tapez Entrée.", "Choose a dataset and press Enter.")
  }
  var loadingDescription: String { say("Chargement de la fiche…", "Loading the dataset…") }
  var loadingFiles: String { say("Chargement des fichiers…", "Loading the files…") }
  var noDescription: String { say("Pas de description", "No description") }
  /// Said when a dataset has no file, or none that matches.
  package var noFiles: String { say("Ce jeu de données n'a pas de fichier.", "This dataset has no file.") }
  /// Said when a dataset has no file, or none that matches.
  package func noFiles(matching text: String) -> String {
    say("Aucun fichier ne correspond à « \(text) ».", "No file matches “\(text)”.")
  }
  var filterLabel: String { say("Filtrer", "Filter") }
  func shown(_ count: Int, of total: Int) -> String {
    let part = formats.integer(count)
    return count == total ? files(total) : say("\(part) sur \(files(total))", "\(part) of \(files(total))")
  }
  var archived: String { say("archivé", "archived") }
  var deleted: String { say("supprimé", "deleted") }
  var privateDataset: String { say("privé", "private") }
  var featured: String { say("à la une", "featured") }
  var certified: String { say("certifié", "certified") }
  var noLicence: String { say("licence non précisée", "no licence given") }
  func updated(_ when: String) -> String { say("mis à jour \(when)", "updated \(when)") }
  func qualityScore(_ share: Double) -> String {
    say("qualité \(formats.percentage(share))", "quality \(formats.percentage(share))")
  }
  /// Heading of the files' formats.
  package var formatColumn: String { say("Format", "Format") }
  /// Heading of titles.
  package var titleColumn: String { say("Titre", "Title") }
  /// Heading of the files' sizes.
  package var sizeColumn: String { say("Taille", "Size") }
  var updatedColumn: String { say("Mis à jour", "Updated") }
  /// Heading of the days of change.
  package var dateColumn: String { say("Modifié", "Modified") }
  /// Heading of downloads, shortened.
  package var downloadsColumn: String { say("Téléch.", "Downl.") }
  /// Heading of whether rows can be browsed.
  package var rowsColumn: String { say("Lignes", "Rows") }
  var qualityUnknown: String {
    say("Le portail ne donne pas de score de qualité.", "The portal gives no quality score.")
  }
  func criteriaMet(_ count: Int, of total: Int) -> String {
    say(
      "\(count) \(count < 2 ? "critère rempli" : "critères remplis") sur \(total)",
      "\(count) of \(total) criteria met")
  }
}
