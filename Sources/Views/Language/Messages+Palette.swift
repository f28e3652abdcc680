package import Explorer

extension Messages {
  var paletteTitle: String { say("Commandes", "Commands") }
  var paletteHint: String { say("Entrée lancer · Échap fermer", "Enter run · Esc close") }
  var noCommandMatches: String { say("Aucune commande ne correspond.", "No command matches.") }
  func palettePlaceholder(hasRows: Bool) -> String {
    hasRows
      ? say("une commande, une ligne (1234), une page (p 12)", "a command, a row (1234), a page (p 12)")
      : say("quelques lettres d'une commande", "some letters of a command")
  }

  /// What a command does, for the palette.
  package func title(_ command: Command) -> String {
    switch command {
    case .action(let action): title(action)
    case .kind(.start): say("aller à l'accueil", "go to the start page")
    case .kind(let kind):
      say("chercher : \(plural(kind).lowercasedFirst)", "search \(plural(kind).lowercasedFirst)")
    case .section(let section): labelled(say("section", "section"), name(section))
    case .sort(let order): labelled(say("trier", "sort"), name(order))
    case .order(let order): labelled(say("trier", "sort"), name(order))
    case .theme(let theme): labelled(say("thème", "theme"), name(theme))
    case .goTo: say("aller à une ligne (1234), une page (p 12)", "go to a row (1234), a page (p 12)")
    case .row(let number):
      say("aller à la ligne \(formats.integer(number))", "go to row \(formats.integer(number))")
    case .page(let number):
      say("aller à la page \(formats.integer(number))", "go to page \(formats.integer(number))")
    }
  }

  /// How colours are used.
  package func name(_ theme: ColourTheme) -> String {
    switch theme {
    case .terminal: say("couleurs du terminal", "the terminal's colours")
    case .dark: say("fond sombre", "dark background")
    case .light: say("fond clair", "light background")
    case .mono: say("sans couleur", "without colour")
    }
  }

  /// The titles of all commands: the explorer narrows its palette and its help by them.
  package var titles: [Command: String] {
    Dictionary(uniqueKeysWithValues: Command.titled.map { ($0, title($0)) })
  }

  /// Where a command works: everywhere, or in panes.
  func place(of line: PaletteLine) -> String {
    line.panes.count == Pane.allCases.count ? everywhere : names(line.panes)
  }

  /// That an action does nothing outside of panes of which none is open.
  func notOpen(_ action: Action, _ panes: Set<Pane>) -> String {
    say(
      "« \(title(action)) » : sans effet hors de \(names(panes)), pas encore ouvert.",
      "“\(title(action))” does nothing outside of \(names(panes)), which is not open yet.")
  }

  private func names(_ panes: Set<Pane>) -> String {
    Pane.allCases.filter(panes.contains).map(name).joined(separator: ", ")
  }
}

extension String {
  /// The same in the middle of a sentence: an acronym keeps its capitals.
  fileprivate var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
