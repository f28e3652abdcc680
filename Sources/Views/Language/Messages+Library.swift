package import Explorer

/// What is said about the things that the program remembers.
extension Messages {
  /// What is wrong with the file, and what it means.
  package func text(_ notice: LibraryNotice) -> String {
    let session = say("Rien ne sera gardé de cette session.", "Nothing of this session will be kept.")
    switch notice {
    case .setAside(let path):
      return say(
        "Le fichier de l'historique était abîmé : il est mis de côté, \(path).",
        "The history's file was damaged: it was set aside, \(path).")
    case .damagedInUse:
      return say(
        "Le fichier de l'historique est abîmé, et un autre explorateur s'en sert. ",
        "The history's file is damaged, and another explorer uses it. ") + session
    case .newer:
      return say(
        "Le fichier de l'historique est d'une version plus récente. ",
        "The history's file is of a newer version. ") + session
    case .diskFull:
      return say(
        "Le disque est plein : l'historique et les réponses ne sont plus gardés.",
        "The disk is full: history and answers are not kept any more.")
    case .unusable(let reason):
      return say("L'historique ne peut pas être écrit", "The history cannot be written")
        + " (\(text(reason))). "
        + session
    }
  }

  private func text(_ reason: LibraryNotice.Reason) -> String {
    switch reason {
    case .busy: say("un autre programme s'en sert", "another program uses it")
    case .damaged: say("le fichier est abîmé", "the file is damaged")
    case .newer(let version): say("il est de la version \(version)", "it is of version \(version)")
    case .cancelled: say("annulé", "cancelled")
    case .diskFull: say("le disque est plein", "the disk is full")
    case .other(let words): words
    }
  }

  // MARK: Commands

  package var noHistory: String { say("Rien dans l'historique.", "Nothing in the history.") }
  package var noBookmarks: String { say("Aucun signet.", "No bookmarks.") }
  package var historyCleared: String { say("L'historique est vidé.", "The history is empty now.") }
  package var kindColumn: String { say("Quoi", "What") }
  package var timesColumn: String { say("Fois", "Times") }
  package var lastColumn: String { say("Dernière fois", "Last") }
  package var addedColumn: String { say("Depuis", "Since") }
  package var noteColumn: String { say("Note", "Note") }
  package var portalColumn: String { say("Portail", "Portal") }

  /// The word for a kind of thing, by its name in the library; a name of another version is shown as it is.
  package func kind(named name: String) -> String {
    switch name {
    case "dataset": say("jeu de données", "dataset")
    case "file": say("fichier", "file")
    case "organization": say("producteur", "producer")
    case "reuse": say("réutilisation", "reuse")
    case "dataservice": say("API", "API")
    case "topic": say("thème", "topic")
    case "post": say("article", "post")
    case "person": say("personne", "person")
    case "search": say("recherche", "search")
    default: name
    }
  }

  /// Told on standard error when what a command prints was stored.
  package func storedAnswer(_ age: String) -> String {
    say("Réponse gardée \(age) : le réseau n'a pas répondu.", "Stored \(age): the network did not answer.")
  }
}
