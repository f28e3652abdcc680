import DataGouv
import LocalTables

/// The table of hostile names and values: everything that breaks a terminal, a query string or a width table.
///
/// No cell holds a NUL: neither PostgreSQL nor SQLite would keep it. The catalogue's titles do.
enum NastyTable {
  /// The columns: what they are called is what they test.
  static let columns: [TableColumn] = [
    TableColumn("nom complet"), TableColumn("a.b.c"), TableColumn("Libellé été œuvre"),
    TableColumn("taux (%)", .float), TableColumn("avec__double__souligné"), TableColumn("dit \"le\" nom"),
    TableColumn("émoji 🇫🇷🥖"), TableColumn("l'apostrophe"), TableColumn("a,b;c"), TableColumn("x&y=z"),
    TableColumn("#dièse"), TableColumn("a+b/c?d"), TableColumn("contre\\oblique"),
    TableColumn("[crochets]{accolades}(parenthèses)"), TableColumn("日本語の列"), TableColumn("e\u{301}"),
    TableColumn("العربية"), TableColumn("select"), TableColumn("order"), TableColumn("or"),
    TableColumn("page", .integer), TableColumn("page_size", .integer), TableColumn("columns"),
    TableColumn("id__exact"), TableColumn("%41bc", .integer), TableColumn(" bords "), TableColumn("\u{A0}"),
    TableColumn("\u{200B}"), TableColumn("ansi\u{1B}[31mrouge\u{7}"), TableColumn("à l'env\u{202E}srev"),
    TableColumn("valeur"), TableColumn("très long"), TableColumn("vide ou nul"),
    TableColumn("actif", .bool), TableColumn("le jour", .date), TableColumn("instant", .datetime),
    TableColumn("détails", .json), TableColumn("grand entier", .integer),
  ]

  /// Rows: a name for what the value is, and the value.
  static let values: [(name: String, value: String)] = [
    ("texte simple", "abc"), ("accents", "Évêque naïf à Noël, cœur d'œuvre — ÿ"),
    ("couleur", "\u{1B}[31mrouge\u{1B}[0m et \u{1B}[7minverse"),
    ("titre de fenêtre (OSC)", "\u{1B}]0;titre volé\u{7}fin"),
    ("presse-papiers (OSC 52)", "\u{1B}]52;c;cm0gLXJmIC8=\u{7}"),
    ("lien (OSC 8)", "\u{1B}]8;;https://example.org\u{1B}\\cliquez\u{1B}]8;;\u{1B}\\"),
    ("effacement", "\u{1B}[2J\u{1B}[Hhaut"), ("écran principal", "\u{1B}[?1049l\u{1B}[?25l"),
    ("jeu de caractères", "\u{1B}(0lqqqk\u{1B}(B"), ("DCS", "\u{1B}P$q\"p\u{1B}\\"),
    ("CSI en C1", "\u{9B}31mC1"),
    ("OSC en C1", "\u{9D}0;titre\u{9C}"), ("sonnette", "\u{7}\u{7}\u{7}"),
    ("retours arrière", "abc\u{8}\u{8}\u{8}xyz"),
    ("suppression", "a\u{7F}b"), ("tabulation", "un\tdeux\t\ttrois"), ("fin de ligne", "une\ndeux\r\ntrois"),
    ("retour chariot", "caché\rvisible"), ("tabulation verticale", "a\u{B}b\u{C}c"),
    ("séparateurs de lignes", "a\u{2028}b\u{2029}c\u{85}d"), ("large", "漢字とかな交じり文"), ("hangul", "한국어 문장"),
    ("demi-chasse", "ﾊﾝｶｸ ＦＵＬＬ"), ("combinants", "e\u{301}a\u{300}o\u{302}\u{323}"),
    (
      "pile de combinants",
      "Z\u{351}\u{36B}\u{343}\u{32A}\u{320}\u{317}a\u{336}\u{335}l\u{348}\u{347}g\u{30D}\u{30E}o"
    ),
    ("combinant seul", "\u{301}seul"), ("droite à gauche", "שלום עולם"), ("arabe", "مرحبا بالعالم 123"),
    ("forçage du sens", "abc\u{202E}def\u{202C}ghi"), ("isolats", "\u{2067}abc\u{2069} \u{2066}def\u{2069}"),
    ("largeur nulle", "zé\u{200B}ro\u{200C}lar\u{200D}geur\u{FEFF}"),
    ("trait conditionnel", "anti\u{AD}constitution"),
    ("émoji ZWJ", "👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈"), ("drapeaux", "🇫🇷🇪🇺🇯🇵"), ("touches", "1️⃣ #️⃣"), ("variantes", "❤︎ ❤️ ☎︎ ☎️"),
    ("étiquettes", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"),
    ("usage privé", "\u{E000}\u{F8FF}"),
    ("remplacement", "\u{FFFD}\u{FFFC}"), ("espaces", "  \u{A0}\u{3000}\u{2003} bords  "),
    ("virgules", "un,deux,(trois),\"quatre\""), ("pour une adresse", "a&b=c#d%20e+f/g?h"),
    ("pourcents", "100 % %41 %2541"), ("joker", "a*b_c%d\\e"), ("devanagari", "क्षत्रिय नमस्ते"),
    ("thaï", "ภาษาไทย น้ำ"),
    ("guillemets", "« “ ‘ ' \" ` ´"), ("formule de tableur", "=HYPERLINK(\"https://example.org\")"),
    ("balises", "<b>gras</b> &eacute; <script>alert(1)</script>"), ("zalgo large", "漢\u{301}\u{302}字\u{308}"),
  ]

  /// The table.
  static func table() -> GeneratedTable {
    GeneratedTable(columns: columns, rowCount: values.count, makeRow: row)
  }

  private static func row(_ index: Int) -> [TableValue] {
    let integer = Int64(index)
    return columns.map { column in
      switch column.name {
      case "nom complet": .text(values[index].name)
      case "valeur": .text(values[index].value)
      case "très long": .text(long(index))
      case "vide ou nul": [.null, .text(""), .text("plein"), .text(" ")][index % 4]
      case "grand entier": .integer([Int64.max, Int64.min, 9_007_199_254_740_993, integer][index % 4])
      case "détails":
        index % 3 == 0 ? .null : .json(#"{"clé \u001b[31m": [\#(index), null, {"é": "\u202e"}]}"#)
      default: filler(column, index)
      }
    }
  }

  private static func filler(_ column: TableColumn, _ index: Int) -> TableValue {
    switch column.type {
    case .integer: .integer(Int64(index * 10))
    case .float: index % 7 == 3 ? .null : .number("\(Double(index) * 1.25 + 0.5)")
    case .bool: index % 5 == 4 ? .null : .bool(index % 2 == 0)
    case .date: .text(CivilTime.text(ofDay: 19_000 + index * 37))
    case .datetime: .text(CivilTime.text(ofSecond: 1_700_000_000 + index * 12_345))
    case .string, .json, .binary: .text("\(column.name)-\(index)")
    }
  }

  /// Two thousand characters, of three kinds.
  private static func long(_ index: Int) -> String {
    let patterns = ["mot ", "anticonstitutionnellement", "漢字🙂e\u{301} "]
    let pattern = patterns[index % patterns.count]
    return String(String(repeating: pattern, count: 2000 / pattern.count + 1).prefix(2000))
  }
}
