package import DataGouv

/// What the commands without a screen say.
extension Messages {
  // MARK: Failures

  package var needsTerminal: String {
    say(
      """
      L'explorateur a besoin d'un terminal, en entrée comme en sortie. Pour un tube ou un fichier, utilisez \
      datagouv-tui search, show, rows ou metrics (voir datagouv-tui --help).
      """,
      """
      The explorer needs a terminal for its input and its output. For a pipe or a file, use \
      datagouv-tui search, show, rows or metrics (see datagouv-tui --help).
      """)
  }
  package var terminalTypeMissing: String {
    say(
      "TERM n'est pas défini : le type du terminal est inconnu.",
      "TERM is not set: the terminal's type is unknown.")
  }
  package func terminalTypeUnknown(_ name: String) -> String {
    say(
      "Le type de terminal \(name) (TERM) n'est pas installé ici.",
      "The terminal type \(name) (TERM) is not installed here.")
  }
  package func terminalTypeIncapable(_ name: String) -> String {
    say(
      "Un terminal de type \(name) (TERM) ne sait pas placer son curseur.",
      "A terminal of type \(name) (TERM) cannot place its cursor.")
  }
  package var terminalRefused: String {
    say(
      "Le système ne laisse pas surveiller ce terminal.", "The system does not let this terminal be watched.")
  }
  package func noDatasets(for text: String) -> String {
    text.isEmpty
      ? say("Aucun jeu de données.", "No datasets.")
      : say("Aucun jeu de données pour « \(text) ».", "No datasets for “\(text)”.")
  }
  package func pastTheEnd(page: Int, of pages: Int) -> String {
    say(
      "Il n'y a pas de page \(page) : la dernière est la \(pages).",
      "There is no page \(page): the last is \(pages).")
  }
  package func notADataset(_ text: String) -> String {
    say(
      "« \(text) » n'est pas un jeu de données : donnez un identifiant, un nom court ou une adresse.",
      "“\(text)” is not a dataset: give an id, a slug or an address.")
  }
  package func notAFile(_ text: String) -> String {
    say(
      "« \(text) » n'est pas un fichier : donnez son UUID ou son adresse (datagouv-tui show les liste).",
      "“\(text)” is not a file: give its UUID or address (datagouv-tui show lists them).")
  }
  package func noRows(of title: String, reason: String, address: String) -> String {
    let sentences = "\(labelled(noRows(of: title), reason)) "
    return sentences + (address.isEmpty ? "" : labelled(fileAddress, address))
  }
  package func columns(_ names: [String]) -> String {
    labelled(say("Colonnes", "Columns"), names.joined(separator: ", "))
  }
  package func cannotWrite(_ reason: String) -> String {
    say("La sortie ne peut pas être écrite : \(reason)", "The output cannot be written: \(reason)")
  }
  package func sampleServerFailed(_ reason: String) -> String {
    say(
      "Le serveur d'exemple n'a pas pu démarrer : \(reason)",
      "The sample server could not start: \(reason)")
  }
  package func catalogueMissing(_ place: String) -> String {
    say(
      "Le catalogue d'exemple manque : gardez son dossier à côté du programme, à \(place)",
      "The sample catalogue is missing: keep its folder beside the program, at \(place)")
  }
  package func catalogueUnreadable(_ file: String, reason: String) -> String {
    say(
      "Le fichier \(file) du catalogue d'exemple ne peut pas être lu : \(reason)",
      "The sample catalogue's file \(file) cannot be read: \(reason)")
  }
  package func cannotListen(port: Int, reason: String) -> String {
    say(
      "Le serveur d'exemple ne peut pas écouter au port \(port) : \(reason)",
      "The sample server cannot listen on port \(port): \(reason)")
  }

  // MARK: Search

  package func found(_ total: Int, for text: String) -> String {
    let what = datasets(total)
    return text.isEmpty ? what : say("\(what) pour « \(text) »", "\(what) for “\(text)”")
  }
  package var filesColumn: String { say("Fichiers", "Files") }
  package var visitsColumn: String { say("Visites", "Visits") }
  package var qualityLabel: String { say("Qualité", "Quality") }

  // MARK: Sample server

  package var sampleServerRuns: String {
    say(
      "Le catalogue d'exemple (données inventées) est servi jusqu'à ctrl-c :",
      "The sample catalogue (invented data) is served until ctrl-c:")
  }
  package func name(_ service: DataGouvError.Service) -> String {
    switch service {
    case .main: say("Catalogue", "Catalogue")
    case .tabular: say("Tables", "Tables")
    case .metrics: say("Statistiques", "Metrics")
    }
  }
  package var pointTheExplorer: String {
    say("Pour l'explorer, dans un autre terminal :", "To explore it, in another terminal:")
  }

  // MARK: Keys

  package var keysHeading: String { say("Touches", "Keys") }
  package var actionHeading: String { say("Effet", "What it does") }
  package var paneHeading: String { say("Où", "Where") }
}
