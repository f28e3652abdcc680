package import Explorer
import Foundation

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

  // MARK: Lists

  /// The list that something is taken out of, or put into.
  func from(_ list: Kind) -> String {
    switch list {
    case .bookmark: say("des signets", "the bookmarks")
    case .visit: say("de l'historique", "the history")
    default: say("des requêtes nommées", "the named queries")
    }
  }
  func into(_ list: Kind) -> String {
    switch list {
    case .bookmark: say("les signets", "the bookmarks")
    case .visit: say("l'historique", "the history")
    default: say("les requêtes nommées", "the named queries")
    }
  }

  /// That a list of what is remembered is empty, and how it is filled.
  func nothing(in list: Kind) -> String {
    switch list {
    case .bookmark: noBookmarks
    case .visit: noHistory
    default: noQueries
    }
  }
  func advice(for list: Kind) -> String {
    switch list {
    case .bookmark:
      say(
        "b pose un signet sur ce qui est sélectionné ou ouvert.", "b bookmarks what is selected or open.")
    case .visit:
      say(
        "Ce qui est ouvert ou cherché vient ici de lui-même.",
        "What is opened or searched for comes here by itself.")
    default:
      say(
        "W donne un nom à une recherche, ou à ce qui est demandé à une table.",
        "W names a search, or what is asked of a table.")
    }
  }

  /// What the column before the date holds.
  func originColumn(_ kind: Kind) -> String {
    switch kind {
    case .bookmark, .visit: say("Origine", "From")
    case .query: say("Requête", "Query")
    default: label(.producer)
    }
  }

  /// The word for a kind of thing where there is little room.
  func shortKind(named name: String) -> String {
    name == "dataset" ? say("jeu", "dataset") : kind(named: name)
  }

  /// What the query line takes over a list of what is remembered.
  var findPlaceholder: String { say("des mots à retrouver", "words to find") }

  /// How something remembered is opened.
  var openRemembered: String { say("Entrée l'ouvre.", "Enter opens it.") }

  /// What the date of a line tells.
  func dateColumn(_ kind: Kind) -> String {
    switch kind {
    case .bookmark, .query: addedColumn
    case .visit: lastColumn
    default: updatedColumn
    }
  }

  /// A day, for the heading of what happened on it.
  func day(_ date: Date, now: Date) -> String {
    let isRecent = now.timeIntervalSince(date) < 2 * 86_400
    let text = isRecent ? formats.relative(date, now: now) : formats.day(date)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  var noteTitle: String { say("Signet", "Bookmark") }
  var keepNote: String { say("garder avec cette note", "keep with this note") }
  var removeBookmark: String { say("retirer le signet", "remove the bookmark") }
  var noteHint: String { say("↓ choisir · Entrée · Échap", "↓ choose · Enter · Esc") }
  var nameTitle: String { say("Nommer", "Name") }
  var nameHint: String { say("Entrée garder · Échap", "Enter keep · Esc") }
  var nameLabel: String { say("Nom", "Name") }
  var order: String { say("tri", "order") }
  /// What is asked of a table, in parts.
  func groupedBy(_ columns: String) -> String { say("groupé par \(columns)", "grouped by \(columns)") }
  /// How often something was visited.
  func visited(_ times: Int) -> String {
    say("\(formats.integer(times)) fois", times == 1 ? "once" : "\(formats.integer(times)) times")
  }

  // MARK: Commands

  package var noHistory: String { say("Rien dans l'historique.", "Nothing in the history.") }
  package var noQueries: String { say("Aucune requête nommée.", "No named queries.") }
  package var noBookmarks: String { say("Aucun signet.", "No bookmarks.") }
  package func bookmarkSet(_ title: String) -> String {
    say("Signet posé : \(title)", "Bookmarked: \(title)")
  }
  package func bookmarkRemoved(_ title: String) -> String {
    say("Signet retiré : \(title)", "Bookmark removed: \(title)")
  }
  package func notBookmarked(_ text: String) -> String {
    say("« \(text) » n'a pas de signet.", "“\(text)” is not bookmarked.")
  }
  package func notAThing(_ text: String) -> String {
    say(
      "« \(text) » ne désigne rien au portail : donnez un identifiant, un nom court ou une adresse.",
      "“\(text)” names nothing on the portal: give an id, a slug or an address.")
  }
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
    case "rows": say("requête", "query")
    case "discussion": say("discussion", "discussion")
    default: name
    }
  }

  /// Told on standard error when what a command prints was stored.
  package func storedAnswer(_ age: String) -> String {
    say("Réponse gardée \(age) : le réseau n'a pas répondu.", "Stored \(age): the network did not answer.")
  }
}
