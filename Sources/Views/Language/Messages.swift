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

  /// One of two wordings; only the chosen one is built. The French one is written with plain spaces.
  func say(_ french: @autoclosure () -> Wording, _ english: @autoclosure () -> String) -> String {
    language == .french ? french().text : english()
  }

  /// A number with the noun that agrees with it: in French 0 and 1 are singular, in English only 1 is.
  ///
  /// - Parameter isCompact: whether a large number is cut to a few figures.
  func counted(
    _ count: Int, _ french: (one: String, many: String), _ english: (one: String, many: String),
    isCompact: Bool = false
  ) -> String {
    let number = isCompact ? formats.compact(count) : formats.integer(count)
    return say(
      "\(number) \(count.magnitude < 2 ? french.one : french.many)",
      "\(number) \(count.magnitude == 1 ? english.one : english.many)")
  }

  // MARK: Around the panes

  var sampleData: String { say("Données d'exemple", "Sample data") }
  var offline: String { say("Hors ligne", "Offline") }
  /// The same, where what is shown was stored; `age` is such as “3 hours ago”.
  func offline(stored age: String) -> String { say("Hors ligne · gardé \(age)", "Offline · stored \(age)") }
  /// That what is shown was stored; `age` is such as “3 hours ago”.
  func stored(_ age: String) -> String { say("Gardé \(age)", "Stored \(age)") }
  var loading: String { say("Chargement…", "Loading…") }
  var tooSmall: String { say("Fenêtre trop petite", "Window too small") }
  func waiting(_ duration: Duration) -> String {
    let seconds = formats.seconds(duration)
    return say("\(seconds) · Échap pour annuler", "\(seconds) · Esc to cancel")
  }
  var tryAgainKey: String { say("r : réessayer", "r: try again") }
  var scrollMore: String { say("suite ↓", "more ↓") }
  func labelled(_ label: String, _ value: String) -> String {
    say("\(label) : \(value)", "\(label): \(value)")
  }

  func quoted(_ text: String) -> String { say("« \(text) »", "“\(text)”") }

  // MARK: What is counted

  func datasets(_ count: Int) -> String {
    counted(count, ("jeu de données", "jeux de données"), ("dataset", "datasets"))
  }
  /// A number of files.
  package func files(_ count: Int) -> String {
    counted(count, ("fichier", "fichiers"), ("file", "files"))
  }
  /// A number of rows, or a range of them.
  package func rows(_ count: Int) -> String { counted(count, ("ligne", "lignes"), ("row", "rows")) }
  /// A number of columns.
  package func columns(_ count: Int) -> String {
    counted(count, ("colonne", "colonnes"), ("column", "columns"))
  }
  func visits(_ count: Int, isCompact: Bool = false) -> String {
    counted(count, ("visite", "visites"), ("visit", "visits"), isCompact: isCompact)
  }
  func downloads(_ count: Int, isCompact: Bool = false) -> String {
    counted(
      count, ("téléchargement", "téléchargements"), ("download", "downloads"), isCompact: isCompact)
  }
  func reuses(_ count: Int) -> String {
    counted(count, ("réutilisation", "réutilisations"), ("reuse", "reuses"))
  }
  func followers(_ count: Int) -> String {
    counted(count, ("abonné", "abonnés"), ("follower", "followers"))
  }
  func discussions(_ count: Int) -> String {
    counted(count, ("discussion", "discussions"), ("discussion", "discussions"))
  }
  func months(_ count: Int) -> String { counted(count, ("mois", "mois"), ("month", "months")) }
  /// How many records of a page could not be read.
  package func skipped(_ count: Int) -> String {
    counted(
      count, ("fiche illisible ignorée", "fiches illisibles ignorées"),
      ("unreadable record left out", "unreadable records left out"))
  }
  func characters(_ count: Int) -> String {
    counted(count, ("caractère", "caractères"), ("character", "characters"))
  }
}
