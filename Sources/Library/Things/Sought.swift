import Foundation
import GRDB

/// Words to look for in what is remembered: all of them, in any order, accents and capitals aside.
struct Sought {
  /// The condition, to be put behind `WHERE`.
  let sql: String
  /// Its values.
  let arguments: StatementArguments

  /// Reads words, and the portal that is looked at.
  init(_ words: String, portal: String?, kind: Thing.Kind?) {
    var conditions: [String] = ["1"]
    var values: [String] = []
    if let portal {
      conditions.append("portal = ?")
      values.append(portal)
    }
    if let kind {
      conditions.append("kind = ?")
      values.append(kind.rawValue)
    }
    for word in Self.folded(words).split(whereSeparator: \.isWhitespace) {
      conditions.append("instr(sought, ?) > 0")
      values.append(String(word))
    }
    sql = conditions.joined(separator: " AND ")
    arguments = StatementArguments(values)
  }

  /// What a thing is found by.
  static func text(of thing: Thing, note: String = "") -> String {
    folded([thing.title, thing.subtitle, note, thing.id].joined(separator: "\n"))
  }

  /// Whether all words are found in a text.
  static func finds(_ words: String, in text: String) -> Bool {
    let text = folded(text)
    return folded(words).split(whereSeparator: \.isWhitespace).allSatisfy { text.contains($0) }
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}
