import DataGouv
import LocalTables

/// A table of hostile names and cells: what strangers can put before a terminal.
enum NastyTable {
  /// What a resource names it by.
  static let name = "nasty"

  /// Its rows: each hostile text comes once in every column, one row further in each.
  static func rows(count: Int) -> GeneratedRows {
    let columns = headers.map { LocalTable.Column($0) } + [LocalTable.Column("longueur", .integer)]
    let rows = (0..<count).map { row -> [TableValue] in
      let cells = headers.indices.map { TableValue.text(texts[(row + $0) % texts.count]) }
      return cells + [.integer(Int64(texts[row % texts.count].utf8.count))]
    }
    return GeneratedRows(columns: columns, rows: rows)
  }

  /// Names of columns that queries trip over.
  static let headers = [
    "nom commun", "prix.unitaire", "dit \"guillemets\"", "numéro #1", "%41bc", "a,b;c", "x&y=z", "page", "or",
    "page_size", "columns", "id__exact", "a\\b", "100 %", " espaces ", "prix (€/m²)", "📊 total", "العمود",
    "名前", "\u{1B}[31mrouge", "e\u{301}te\u{301}", "ligne\nsuivante",
    "un nom de colonne qui n'en finit pas, vraiment",
  ]

  /// Cells that a terminal must not obey. The database keeps no NUL, so none is here.
  static let texts = [
    "\u{1B}[2J\u{1B}[H effacé", "\u{1B}]0;titre\u{07}",
    "\u{1B}]8;;https://exemple.fr\u{1B}\\lien\u{1B}]8;;\u{1B}\\",
    "\u{1B}]52;c;Y29waWU=\u{07}", "\u{9B}31mrouge en C1", "\u{90}q\u{9C}", "sonnerie \u{07}\u{07}\u{07}",
    "retour\rchariot", "deux\nlignes\net\ttabulation", "\u{08}\u{08}\u{08}recul", "\u{7F}effacement", "漢字とかな",
    "ｆｕｌｌｗｉｄｔｈ", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307} accents", "\u{202E}elif.exe gauche",
    "\u{2066}isolé\u{2069}", "مرحبا بالعالم", "שלום עולם", "zéro\u{200B}largeur\u{FEFF}",
    "\u{AD}trait\u{AD}d'union",
    "👩‍👩‍👧‍👦 famille", "🏳️‍🌈 🇫🇷", "👍🏽", String(repeating: "très long ", count: 200), "", " ", "<b>gras</b>&amp;",
    "=CMD|' /C calc'!A0", "a,b;c\"d\"", "%41 100% %zz", "x&y=z", "null", "NaN", "-0", "00123", "1e309",
    "9223372036854775808", "'; DROP TABLE communes; --", "\u{FFFD}\u{FFFF}", "ﬁn ﷽ Ǆ ẞ ı İ",
  ]
}
