/// Every word of the interface, in French and English side by side.
///
/// Words that name a thing of the state (an action, an error, a criterion…) are functions of it, in the files
/// beside this one.
package struct Messages: Hashable, Sendable {
  /// The language spoken.
  package let language: Language
  /// The numbers and dates that go with it.
  package let formats: Formats

  /// Makes the words of a language.
  package init(_ language: Language) {
    self.language = language
    formats = Formats(language)
  }

  /// One of two wordings; only the chosen one is built.
  func say(_ french: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language == .french ? french() : english()
  }

  /// A number with the noun that agrees with it: in French 0 and 1 are singular, in English only 1 is.
  func counted(
    _ count: Int, _ french: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let number = formats.integer(count)
    return say(
      "\(number) \(abs(count) < 2 ? french.one : french.many)",
      "\(number) \(abs(count) == 1 ? english.one : english.many)")
  }

  // MARK: Around the panes

  package var sampleData: String { say("Données d'exemple", "Sample data") }
  package var loading: String { say("Chargement…", "Loading…") }
  package var tooSmall: String { say("Fenêtre trop petite", "Window too small") }
  package func waiting(_ duration: Duration) -> String {
    let seconds = formats.seconds(duration)
    return say("\(seconds) · Échap pour annuler", "\(seconds) · Esc to cancel")
  }
  package var tryAgainKey: String { say("r : réessayer", "r: try again") }
  package var scrollMore: String { say("suite ↓", "more ↓") }
  func labelled(_ label: String, _ value: String) -> String {
    say("\(label) : \(value)", "\(label): \(value)")
  }

  // MARK: What is counted

  package func datasets(_ count: Int) -> String {
    counted(count, ("jeu de données", "jeux de données"), ("dataset", "datasets"))
  }
  package func files(_ count: Int) -> String {
    counted(count, ("fichier", "fichiers"), ("file", "files"))
  }
  package func rows(_ count: Int) -> String { counted(count, ("ligne", "lignes"), ("row", "rows")) }
  package func columns(_ count: Int) -> String {
    counted(count, ("colonne", "colonnes"), ("column", "columns"))
  }
  package func visits(_ count: Int) -> String { counted(count, ("visite", "visites"), ("visit", "visits")) }
  package func downloads(_ count: Int) -> String {
    counted(count, ("téléchargement", "téléchargements"), ("download", "downloads"))
  }
  package func reuses(_ count: Int) -> String {
    counted(count, ("réutilisation", "réutilisations"), ("reuse", "reuses"))
  }
  package func followers(_ count: Int) -> String {
    counted(count, ("abonné", "abonnés"), ("follower", "followers"))
  }
  package func discussions(_ count: Int) -> String {
    counted(count, ("discussion", "discussions"), ("discussion", "discussions"))
  }
  package func months(_ count: Int) -> String { counted(count, ("mois", "mois"), ("month", "months")) }
  package func skipped(_ count: Int) -> String {
    counted(
      count, ("fiche illisible ignorée", "fiches illisibles ignorées"),
      ("unreadable record left out", "unreadable records left out"))
  }
  package func characters(_ count: Int) -> String {
    counted(count, ("caractère", "caractères"), ("character", "characters"))
  }
}
