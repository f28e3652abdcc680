/// Words as the search compares them: no case, no accents, no plural, no little words.
enum SearchWords {
  /// The words of a text, in order.
  static func stems(of text: String) -> [String] {
    folded(text).split { !$0.isLetter && !$0.isNumber }.compactMap { word in
      let word = String(word)
      return word.isEmpty || little.contains(word) ? nil : stem(word)
    }
  }

  /// A text in lower case without accents.
  static func folded(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text.lowercased() {
      if let plain = plain[character] { result += plain } else { result.append(character) }
    }
    return result
  }

  /// A text as a part of an address: plain letters and digits, hyphens between words.
  static func slug(_ text: String) -> String {
    folded(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  private static func stem(_ word: String) -> String {
    var stem = word[...]
    if stem.count > 4, stem.hasSuffix("aux") { return stem.dropLast(3) + "al" }
    if stem.count > 3, stem.hasSuffix("s") || stem.hasSuffix("x") { stem.removeLast() }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    return String(stem)
  }

  private static let plain: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "á": "a", "ã": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i",
    "í": "i", "ô": "o", "ö": "o", "ó": "o", "õ": "o", "ù": "u", "û": "u", "ü": "u", "ú": "u", "ÿ": "y",
    "ç": "c",
    "ñ": "n", "œ": "oe", "æ": "ae",
  ]

  private static let little: Set<String> = [
    "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par", "pour",
    "qu", "s", "sur", "un", "une",
  ]
}
