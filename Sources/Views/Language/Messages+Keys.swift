package import Canvas
package import Explorer

extension Messages {
  /// What an action does, for the help.
  package func title(_ action: Action) -> String {
    switch action {
    case .down: say("ligne suivante", "next line")
    case .up: say("ligne précédente", "previous line")
    case .left: say("à gauche", "to the left")
    case .right: say("à droite", "to the right")
    case .pageDown: say("écran suivant", "next screenful")
    case .pageUp: say("écran précédent", "previous screenful")
    case .halfPageDown: say("un demi-écran plus bas", "half a screen down")
    case .halfPageUp: say("un demi-écran plus haut", "half a screen up")
    case .first: say("au début", "to the start")
    case .last: say("à la fin", "to the end")
    case .open: say("ouvrir ce qui est sélectionné", "open what is selected")
    case .back: say("revenir un niveau plus haut", "back one level")
    case .close: say("fermer ; quitter depuis les résultats", "close; quit from the results")
    case .quit: say("quitter tout de suite", "quit now")
    case .cancel: say("annuler le chargement, effacer le message", "cancel the load, clear the message")
    case .interrupt: say("annuler ; deux fois, quitter", "cancel; twice, quit")
    case .suspend: say("suspendre (fg pour revenir)", "suspend (fg to come back)")
    case .nextPane: say("volet suivant", "next pane")
    case .previousPane: say("volet précédent", "previous pane")
    case .showResults: say("aller aux résultats", "go to the results")
    case .showDetail: say("aller à la fiche", "go to the dataset")
    case .showTable: say("aller à la table", "go to the table")
    case .showMetrics: say("aller aux statistiques", "go to the metrics")
    case .search: say("chercher (jeux de données, lignes)", "search (datasets, rows)")
    case .reload: say("recharger ce volet", "reload this pane")
    case .reset: say("remettre ce volet à zéro", "reset this pane")
    case .copy: say("copier ce qui est sélectionné", "copy what is selected")
    case .zoom: say("agrandir ce volet", "zoom this pane")
    case .unzoom: say("revenir à tous les volets", "back to all panes")
    case .mouse: say("activer ou rendre la souris", "mouse on or off")
    case .log: say("erreurs de la session", "errors of this session")
    case .redraw: say("redessiner l'écran", "redraw the screen")
    case .palette: say("palette de toutes les commandes", "palette of all commands")
    case .help: say("aide de ce volet", "help for this pane")
    case .kinds: say("jeux, producteurs, réutilisations, API…", "datasets, producers, reuses, APIs…")
    case .links: say("liens numérotés, producteur, mots-clés", "numbered links, producer, tags")
    case .forward: say("revenir en avant", "forward again")
    case .browse: say("ouvrir au navigateur", "open in the browser")
    case .sortMenu: say("choisir le tri", "choose the order")
    case .previousSort: say("tri précédent", "previous order")
    case .nextSort: say("tri suivant", "next order")
    case .quickLook: say("aperçu du jeu de données", "quick look at the dataset")
    case .tableOfFirstFile: say("table du premier fichier lisible", "table of the first readable file")
    case .metricsOfSelection: say("statistiques d'usage", "usage metrics")
    case .nextResult: say("jeu de données suivant", "next dataset")
    case .previousResult: say("jeu de données précédent", "previous dataset")
    case .nextSection: say("section suivante", "next section")
    case .previousSection: say("section précédente", "previous section")
    case .filter: say("filtrer (recherche, fichiers, colonne)", "filter (search, files, column)")
    case .activeFilters: say("filtres posés", "filters that are set")
    case .onlyThisValue: say("garder les lignes de cette valeur", "keep the rows with this value")
    case .notThisValue: say("exclure les lignes de cette valeur", "leave out the rows with this value")
    case .columns: say("choisir et ranger les colonnes", "choose and order the columns")
    case .findColumn: say("aller à une colonne par son nom", "go to a column by its name")
    case .hideColumn: say("cacher la colonne", "hide the column")
    case .moveColumnLeft: say("déplacer la colonne à gauche", "move the column left")
    case .moveColumnRight: say("déplacer la colonne à droite", "move the column right")
    case .group: say("grouper les lignes par colonne", "group the rows by a column")
    case .record: say("voir la ligne entière", "see the whole row")
    case .profile: say("profil de la colonne", "profile of the column")
    case .readHere: say("lire le fichier ici, sans le portail", "read the file here, without the portal")
    case .export: say("exporter ce qui est montré", "export what is shown")
    case .download: say("télécharger le fichier", "download the file")
    case .nextMatch: say("trouvaille suivante", "next match")
    case .previousMatch: say("trouvaille précédente", "previous match")
    case .copyAs: say("copier sous une autre forme", "copy in another form")
    case .quality: say("qualité des métadonnées", "metadata quality")
    case .firstColumn: say("première colonne", "first column")
    case .lastColumn: say("dernière colonne", "last column")
    case .sortAscending: say("trier par cette colonne, croissant", "sort by this column, ascending")
    case .sortDescending: say("trier par cette colonne, décroissant", "sort by this column, descending")
    case .narrower: say("colonne moins large", "narrower column")
    case .wider: say("colonne plus large", "wider column")
    case .fitColumn: say("ajuster la colonne à ce qu'elle contient", "fit the column to what it holds")
    case .pin: say("figer jusqu'à cette colonne", "pin up to this column")
    case .wholeCell: say("voir la cellule entière", "see the whole cell")
    case .nextPage: say("page suivante", "next page")
    case .previousPage: say("page précédente", "previous page")
    case .series: say("séries dessinées", "series drawn")
    case .moreMonths: say("plus de mois", "more months")
    case .fewerMonths: say("moins de mois", "fewer months")
    case .nextYear: say("douze mois plus tard", "twelve months later")
    case .previousYear: say("douze mois plus tôt", "twelve months earlier")
    case .mark: say("marquer pour comparer", "mark to compare")
    case .compare: say("comparer (marqués, fichiers, producteur)", "compare (marked, files, producer)")
    case .leaders: say("palmarès et mois du portail", "leaderboards and the portal's months")
    case .comparisonOrder: say("comparaison par total ou par croissance", "comparison by total or by growth")
    case .figures: say("chiffres en table, ou graphique", "figures as a table, or the chart")
    case .axis: say("échelle linéaire ou logarithmique", "linear or logarithmic scale")
    case .stack: say("séries empilées ou côte à côte", "series stacked or side by side")
    case .yearBefore: say("mêmes mois un an avant", "same months a year before")
    case .outliers: say("couper ou non les barres hors norme", "cut outliers, or not")
    }
  }

  /// The same in a word or two, for the hint line.
  package func label(_ action: Action) -> String {
    switch action {
    case .open: say("ouvrir", "open")
    case .back: say("en arrière", "back")
    case .close: say("fermer", "close")
    case .nextPane: say("volet", "pane")
    case .search: say("chercher", "search")
    case .sortMenu: say("trier", "sort")
    case .kinds: say("genre", "kind")
    case .links: say("liens", "links")
    case .tableOfFirstFile: say("table", "table")
    case .metricsOfSelection: say("statistiques", "metrics")
    case .nextSection: say("section", "section")
    case .filter: say("filtrer", "filter")
    case .onlyThisValue: say("cette valeur", "this value")
    case .columns: say("colonnes", "columns")
    case .record: say("ligne", "row")
    case .group: say("grouper", "group")
    case .profile: say("profil", "profile")
    case .sortAscending, .sortDescending: say("trier", "sort")
    case .pin: say("figer", "pin")
    case .wholeCell: say("cellule", "cell")
    case .nextPage: say("page", "page")
    case .palette: say("commandes", "commands")
    case .series: say("séries", "series")
    case .moreMonths: say("plus de mois", "more months")
    case .previousYear: say("année", "year")
    case .compare: say("comparer", "compare")
    case .figures: say("table", "table")
    case .axis: say("échelle", "scale")
    case .yearBefore: say("un an avant", "year before")
    case .help: say("aide", "help")
    case .quit: say("quitter", "quit")
    default: title(action)
    }
  }

  /// A key as it is written on a keyboard.
  package func name(_ key: Key) -> String {
    var text = ""
    if key.modifiers.contains(.control) { text += "ctrl-" }
    if key.modifiers.contains(.alt) { text += "alt-" }
    if key.modifiers.contains(.shift) { text += say("Maj-", "Shift-") }
    switch key.code {
    case .character(" "): text += say("Espace", "Space")
    case .character(let character): text.append(character)
    case .enter: text += say("Entrée", "Enter")
    case .escape: text += say("Échap", "Esc")
    case .tab: text += "Tab"
    case .backspace: text += say("Retour", "Backspace")
    case .delete: text += say("Suppr", "Del")
    case .insert: text += say("Inser", "Ins")
    case .up: text += "↑"
    case .down: text += "↓"
    case .left: text += "←"
    case .right: text += "→"
    case .home: text += say("Début", "Home")
    case .end: text += say("Fin", "End")
    case .pageUp: text += say("PgPréc", "PgUp")
    case .pageDown: text += say("PgSuiv", "PgDn")
    case .function(let number): text += "F\(number)"
    }
    return text
  }
}
