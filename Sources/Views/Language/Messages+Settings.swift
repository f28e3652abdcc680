package import Explorer

extension Messages {
  /// What is wrong with the settings file: the first line, and how many more there are.
  package func text(_ problems: [SettingsProblem]) -> String {
    guard let first = problems.first else { return "" }
    let more = problems.count - 1
    return text(first)
      + (more > 0
        ? say(" (et \(formats.integer(more)) de plus)", " (and \(formats.integer(more)) more)") : "")
  }

  /// What is wrong with a line of the settings file.
  package func text(_ problem: SettingsProblem) -> String {
    let place =
      problem.line == 0
      ? "config.toml" : say("config.toml, ligne \(problem.line)", "config.toml, line \(problem.line)")
    return labelled(place, cause(problem.cause))
  }

  private func cause(_ cause: SettingsProblem.Cause) -> String {
    switch cause {
    case .unreadable(let reason): say("illisible (\(reason)).", "cannot be read (\(reason)).")
    case .notAnEntry:
      say("ni « clé = valeur », ni [table], ni # note.", "no “key = value”, [table] or # comment.")
    case .badValue: say("valeur illisible.", "the value cannot be read.")
    case .textAfterValue: say("du texte suit la valeur.", "text follows the value.")
    case .unsupported:
      say(
        "cette forme de TOML n'est pas lue ici : textes, entiers, true, false, listes et tables seulement.",
        "this kind of TOML is not read here: texts, integers, true, false, lists and tables only.")
    case .repeated(let line): say("déjà réglé ligne \(line).", "set already on line \(line).")
    case .unknownSetting(let name): say("réglage inconnu : \(name).", "unknown setting: \(name).")
    case .notOneOf(let name, let values):
      say(
        "\(name) vaut \(values.joined(separator: " ou ")).", "\(name) is \(values.joined(separator: " or "))."
      )
    case .portalWithoutCatalog(let name):
      say("le portail \(name) n'a pas d'adresse « catalog ».", "the portal \(name) has no “catalog” address.")
    case .badAddress(let name):
      say(
        "\(name) n'est pas une adresse comme \"https://www.data.gouv.fr\".",
        "\(name) is no address such as \"https://www.data.gouv.fr\".")
    case .unknownPortal(let name): say("aucun portail nommé \(name).", "no portal is called \(name).")
    case .unknownAction(let name): say("action inconnue : \(name).", "unknown action: \(name).")
    case .unknownKey(let name): say("touche inconnue : \(name).", "unknown key: \(name).")
    case .clash(let key, let action, let line):
      say(
        "\(name(key)) sert déjà à « \(title(action)) »\(line.map { ", ligne \($0)" } ?? "").",
        "\(name(key)) is taken already by “\(title(action))”\(line.map { ", line \($0)" } ?? "").")
    }
  }
}
