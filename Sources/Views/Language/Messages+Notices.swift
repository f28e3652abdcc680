import DataGouv
package import Explorer

extension Messages {
  /// What the message line says.
  package func text(_ notice: Notice) -> String {
    switch notice {
    case .copied(let count):
      say("Copié : \(characters(count))", "Copied: \(characters(count))")
    case .copyFailed:
      say("La copie a échoué : aucun presse-papiers ne répond.", "Nothing was copied: no clipboard answers.")
    case .cancelled: say("Chargement annulé. r pour relancer.", "Loading cancelled. Press r to start again.")
    case .library(let notice): text(notice)
    case .settings(let problems): text(problems)
    case .pressAgainToQuit:
      say("Encore ctrl-c tout de suite pour quitter.", "Press ctrl-c again at once to quit.")
    case .noCommand(let text):
      say("Aucune commande ne correspond à « \(text) ».", "No command matches “\(text)”.")
    case .paneNotOpen(let action, let panes): notOpen(action, panes)
    case .notARow(let text, let rows, let pages):
      say(
        "« \(text) » n'est pas une ligne (1 à \(formats.integer(rows))) ni une page (p 1 à p \(formats.integer(pages))).",
        "“\(text)” is no row (1 to \(formats.integer(rows))) and no page (p 1 to p \(formats.integer(pages)))."
      )
    case .noTable:
      say("Aucun fichier de ce jeu n'a de lignes à lire.", "No file of this dataset has rows to read.")
    case .cannotFilter:
      say("Cette valeur ne se compare pas.", "This value cannot be compared.")
    case .cannotSort: say("Cette colonne ne se trie pas.", "This column cannot be sorted.")
    case .cannotGroup: say("Aucune colonne ne permet de grouper.", "No column can be grouped by.")
    case .alreadyImporting: say("Le fichier est déjà en lecture.", "The file is being read already.")
    case .notDelimited(let format):
      say(
        "Ce fichier\(format.map { " (\($0))" } ?? "") n'est pas un texte en colonnes.",
        "This file\(format.map { " (\($0))" } ?? "") is no delimited text.")
    case .importEnded(let ending): text(ending)
    case .noColumn: say("Gardez au moins une colonne.", "Keep at least one column.")
    case .nothingToFind: say("Rien n'est cherché : / d'abord.", "Nothing is looked for: press / first.")
    case .notFound(let text, let rows):
      say(
        "« \(text) » n'est pas dans ce qui est chargé (\(self.rows(rows))) ; /, Tab cherche partout.",
        "“\(text)” is not in what is at hand (\(self.rows(rows))); /, Tab looks everywhere.")
    case .noFilterValue: say("Il manque une valeur à comparer.", "A value to compare with is missing.")
    case .notAValue(let text, let type):
      say(
        "« \(text) » n'est pas une valeur de type \(name(type)) : \(form(of: type)).",
        "“\(text)” is no value of type \(name(type)): \(form(of: type)).")
    case .notASearchValue(let field, let text): mistake(.value(field, text))
    case .noFilters: say("Aucun filtre ; f en pose un.", "No filter; f sets one.")
    case .nothingToExport: say("Aucune ligne à exporter ici.", "There are no rows to export here.")
    case .nothingToDownload: say("Aucun fichier à télécharger ici.", "There is no file to download here.")
    case .noFileName: say("Il manque un nom de fichier.", "A file name is missing.")
    case .alreadySaving:
      say(
        "Une écriture est déjà en cours ; Échap l'arrête.", "A file is being written already; Esc stops it.")
    case .browsed(let address):
      say("Ouvert dans le navigateur : \(address)", "Opened in the browser: \(address)")
    case .noBrowser(let address):
      say("Pas de navigateur ; adresse copiée : \(address)", "No browser; address copied: \(address)")
    case .nothingToBrowse:
      say("Rien à ouvrir dans un navigateur ici.", "Nothing to open in the browser here.")
    case .noLinks: say("Aucun lien ici.", "No links here.")
    case .nothingAhead: say("Rien plus avant.", "Nothing further on.")
    case .bookmarked(let title):
      say("Signet posé : \(title). b : note.", "Bookmarked: \(title). Press b for a note.")
    case .noted(let title): say("Note gardée : \(title).", "Note kept: \(title).")
    case .forgotten(let list, let title):
      say(
        "Ôté \(from(list)) : \(title). U : remettre.", "Taken out of \(from(list)): \(title). U puts it back."
      )
    case .restored(let list, let title):
      say("Remis dans \(into(list)) : \(title).", "Put back into \(into(list)): \(title).")
    case .named(let name): say("Gardé sous le nom « \(name) ».", "Kept under the name “\(name)”.")
    case .nothingToBookmark: say("Rien à garder d'un signet ici.", "Nothing to bookmark here.")
    case .nothingToName: say("Rien à nommer ici.", "Nothing to name here.")
    case .nothingToUndo: say("Rien à remettre.", "Nothing to put back.")
    case .noName: say("Il manque le nom.", "The name is missing.")
    case .nothingToCopy: say("Rien à copier ici.", "Nothing to copy here.")
    case .alreadyFirst: say("C'est déjà le premier.", "This is already the first one.")
    case .alreadyLast: say("C'est déjà le dernier.", "This is already the last one.")
    case .mouse(let isOn):
      isOn
        ? say("Souris active ; Maj-glisser sélectionne du texte.", "Mouse on; Shift-drag selects text.")
        : say("Souris rendue au terminal.", "Mouse left to the terminal.")
    case .theme(let theme): say("Thème : \(name(theme)).", "Theme: \(name(theme)).")
    case .noColours:
      say(
        "Pas de couleurs ici : NO_COLOR, ou un terminal qui n'en a pas.",
        "No colours here: NO_COLOR, or a terminal without any.")
    case .marked(let count):
      say(
        "\(datasets(count)) à comparer. V : comparer.",
        "\(datasets(count)) to compare. Press V to compare.")
    case .nothingToCompare:
      say("Rien à comparer ici : * marque un jeu de données.", "Nothing to compare here: * marks a dataset.")
    case .noMoreMonths: say("Pas d'autres mois à montrer ici.", "No other months to show here.")
    }
  }

  // MARK: Dialogs

  func helpTitle(_ pane: Pane) -> String {
    say("Aide · \(name(pane))", "Help · \(name(pane))")
  }
  /// Said of keys that work in every pane.
  package var everywhere: String { say("partout", "everywhere") }
  var noKeyMatches: String { say("Aucune touche ne correspond.", "No key matches.") }
  var helpHint: String {
    say("/ filtrer · Entrée exécuter · Échap fermer", "/ filter · Enter run · Esc close")
  }
  var sortTitle: String { say("Trier les résultats", "Sort the results") }
  var listHint: String { say("Entrée choisir · Échap fermer", "Enter choose · Esc close") }
  var viewerHint: String {
    say("↑ ↓ défiler · y copier · Échap fermer", "↑ ↓ scroll · y copy · Esc close")
  }
  var logTitle: String { say("Erreurs de la session", "Errors of this session") }
  var emptyLog: String { say("Aucune erreur jusqu'ici.", "No errors so far.") }
  var logHint: String { say("↑ ↓ parcourir · Échap fermer", "↑ ↓ move · Esc close") }

  /// What was asked, for the log.
  package func name(_ request: Request) -> String {
    switch request {
    case .search(let query):
      query.text.isEmpty
        ? say("Liste des jeux de données", "List of datasets")
        : say("Recherche « \(query.text) »", "Search “\(query.text)”")
    case .items(let query):
      "\(plural(query.kind)) \(query.owner?.id ?? (query.text.isEmpty ? "" : quoted(query.text)))"
    case .remembered(let kind, _): plural(kind)
    case .counts(let text): say("Décomptes de « \(text) »", "Counts of “\(text)”")
    case .entity(let kind, let id): "\(name(kind)) \(id)"
    case .record(let kind, let id, _): say("Copie : \(name(kind)) \(id)", "Copy: \(name(kind)) \(id)")
    case .dataset(let id): say("Jeu de données \(id)", "Dataset \(id)")
    case .files(let id, _, _): say("Fichiers de \(id)", "Files of \(id)")
    case .resource(let id): say("Fichier \(id)", "File \(id)")
    case .table(let id): say("Colonnes de \(id)", "Columns of \(id)")
    case .rows(let query): say("Lignes de \(query.resourceID)", "Rows of \(query.resourceID)")
    case .choices(let field, let text):
      say("Propositions pour « \(name(field)) » \(text)", "Proposals for “\(name(field))” \(text)")
    case .writing: say("Export de statistiques", "Export of metrics")
    case .export(let export):
      say("Export de \(export.query.resourceID)", "Export of \(export.query.resourceID)")
    case .download(let download):
      say("Téléchargement de \(download.address)", "Download of \(download.address)")
    case .importing(let file): say("Lecture de \(file.id)", "Reading \(file.id)")
    case .groups(let query):
      say(
        "groupes de \(query.columns.joined(separator: ", "))",
        "groups of \(query.columns.joined(separator: ", "))")
    case .fileShares(let id): say("Parts des fichiers de \(id)", "Shares of the files of \(id)")
    case .comparison(let scope, _, _): name(scope)
    case .leaders(let query): title(query)
    case .titles(let kind, _): say("Titres : \(name(kind))", "Titles: \(name(kind))")
    case .sparks: say("Douze mois des résultats", "Twelve months of the results")
    case .months(let query):
      switch query.subject {
      case .dataset(let id), .organization(let id), .reuse(let id), .dataservice(let id):
        say("Statistiques de \(id)", "Metrics of \(id)")
      case .resource(let id): say("Statistiques du fichier \(id)", "Metrics of file \(id)")
      case .site: say("Statistiques du portail", "Metrics of the portal")
      }
    }
  }
}

extension Messages {
  /// Keys of a text field, for the hint line.
  package func hints(_ entry: Entry) -> [(key: String, label: String)] {
    let accept = entry == .query ? say("chercher", "search") : say("garder", "keep")
    let complete = entry == .query ? [("Tab", say("compléter org: tag:…", "complete org: tag:…"))] : []
    return [(say("Entrée", "Enter"), accept), (say("Échap", "Esc"), say("annuler", "cancel"))] + complete + [
      ("ctrl-u", say("effacer", "clear"))
    ]
  }
}
