import Canvas
import DataGouv
import Foundation

@testable import Explorer

/// What the program remembers: its lists, its dialogs, its marks.
extension Scenes {
  private static func keepsake(
    _ list: Kind, _ subject: Keepsake.Subject, _ title: String, _ subtitle: String = "", note: String = "",
    days: Double, times: Int = 0
  ) -> Keepsake {
    Keepsake(
      list, subject, title: title, subtitle: subtitle, note: note,
      date: Samples.now.addingTimeInterval(-days * 86_400), times: times)
  }

  private static let search = "kind:reuse sort:views tag:ozone org:o2 air"

  private static let question = #"""
    {"columns":["mesures","station"],"conditions":[{"column":"mesures","comparison":"greater","isAlternative":false,\#
    "isOn":true,"values":["12"]}],"dataset":"Qualité de l'air","file":"f1","groups":["station"],\#
    "orders":[{"column":"mesures","isDescending":true}],"title":"Mesures horaires"}
    """#

  /// The bookmarks: a dataset and a file with notes, a producer, a search.
  static func bookmarks(_ size: Size) -> Explorer {
    list(
      .bookmark,
      [
        keepsake(
          .bookmark, .thing(.dataset, id: Samples.dataset.id), Samples.dataset.title, "Atmo Sud",
          note: "pour l'article de mars", days: 0),
        keepsake(
          .bookmark, .file(id: "f1"), "Mesures horaires", "Qualité de l'air", note: "à relire", days: 1),
        keepsake(.bookmark, .thing(.organization, id: "o2"), "Institut national (Insee)", days: 40),
        keepsake(.bookmark, .search(search), "tag:ozone org:Insee air", days: 400),
      ], size)
  }

  /// The history over three days.
  static func history(_ size: Size) -> Explorer {
    list(
      .visit,
      [
        keepsake(.visit, .search(search), "tag:ozone org:Insee air", days: 0, times: 3),
        keepsake(
          .visit, .thing(.dataset, id: Samples.dataset.id), Samples.dataset.title, "Atmo Sud", days: 0,
          times: 12),
        keepsake(.visit, .file(id: "f1"), "Mesures horaires", "Qualité de l'air", days: 1, times: 1),
        keepsake(.visit, .thing(.reuse, id: "r1"), "Carte interactive", days: 20, times: 2),
      ], size)
  }

  /// The named queries: a search and a question to a table.
  static func queries(_ size: Size) -> Explorer {
    var explorer = list(
      .query,
      [
        keepsake(.query, .search(search), "Ozone à l'Insee", "tag:ozone org:Insee air", days: 2),
        keepsake(.query, .rows(question), "Pics de l'été", "Mesures horaires · Qualité de l'air", days: 9),
      ], size)
    explorer.results.cursor.index = 1
    return explorer
  }

  private static func list(_ kind: Kind, _ keepsakes: [Keepsake], _ size: Size) -> Explorer {
    var explorer = blank(size)
    explorer.results.kind = kind
    explorer.results.listing.value = ItemListing(
      request: .remembered(kind, matching: ""), items: keepsakes.map(Item.remembered),
      total: keepsakes.count)
    explorer.results.listing.phase = .loaded
    return explorer
  }

  /// Lists, dialogs and marks, each with its name.
  static func remembered(_ size: Size) -> [(name: String, explorer: Explorer)] {
    let known = bookmarks(size).results.listing.value?.items[0].keepsake
    var note = bookmarks(size)
    note.dialog = known.map { .note(NoteForm($0)) }
    var naming = queries(size)
    naming.dialog = queries(size).results.listing.value?.items[1].keepsake.map { .naming(NameForm($0)) }
    var marked = detail(.description, size)
    marked.bookmarks = known.map { [$0.subject: $0] } ?? [:]
    var table = table(size)
    if let known { table.bookmarks = [.file(id: Samples.files[0].id): known] }
    var beside = queries(size)
    beside.detail = queries(size).results.listing.value?.items[1].keepsake.map {
      DetailState(.remembered($0))
    }
    beside.detail?.phase = .loaded
    beside.focus = .detail
    return [
      ("query", beside), ("bookmarks", bookmarks(size)), ("history", history(size)),
      ("queries", queries(size)),
      ("bookmarks-none", list(.bookmark, [], size)), ("dialog-note", note), ("dialog-naming", naming),
      ("bookmarked-dataset", marked), ("bookmarked-file", table),
    ]
  }
}
