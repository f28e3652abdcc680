/// The named characters of HTML that French descriptions hold, and all numbered ones.
enum HTMLEntities {
  /// A text with its entities replaced; what is none stays.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace }
      let end = name.endIndex
      if end < rest.endIndex, rest[end] == ";", let character = character(name) {
        result += character
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    if let known = names[String(name)] { return known }
    guard name.first == "#" else { return nil }
    let number = name.dropFirst()
    let isHexadecimal = number.first == "x" || number.first == "X"
    let value = isHexadecimal ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init).map(String.init)
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "bdquo": "„", "hellip": "…",
    "ndash": "–", "mdash": "—", "bull": "•", "middot": "·", "deg": "°", "euro": "€", "pound": "£",
    "copy": "©",
    "reg": "®", "trade": "™", "sect": "§", "para": "¶", "times": "×", "divide": "÷", "plusmn": "±",
    "sup2": "²",
    "sup3": "³", "frac12": "½", "frac14": "¼", "frac34": "¾", "micro": "µ", "ordm": "º", "rarr": "→",
    "larr": "←", "uarr": "↑", "darr": "↓", "ge": "≥", "le": "≤", "ne": "≠", "shy": "", "ensp": " ",
    "emsp": " ", "thinsp": " ", "agrave": "à", "acirc": "â", "auml": "ä", "aacute": "á", "atilde": "ã",
    "aring": "å", "aelig": "æ", "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë",
    "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô", "ouml": "ö",
    "oelig": "œ", "oslash": "ø", "szlig": "ß", "uacute": "ú", "ugrave": "ù", "ucirc": "û", "uuml": "ü",
    "yuml": "ÿ", "Agrave": "À", "Acirc": "Â", "Auml": "Ä", "AElig": "Æ", "Ccedil": "Ç", "Eacute": "É",
    "Egrave": "È", "Ecirc": "Ê", "Euml": "Ë", "Icirc": "Î", "Iuml": "Ï", "Ocirc": "Ô", "Ouml": "Ö",
    "OElig": "Œ", "Ugrave": "Ù", "Ucirc": "Û", "Uuml": "Ü",
  ]
}
