import Canvas

extension TextField {
  /// Puts text in at the cursor; line breaks and other controls become spaces.
  mutating func insert(_ added: String) {
    let clean = String(added.map { $0.isNewline || $0.isControl ? " " : $0 })
    var characters = Array(text)
    characters.insert(contentsOf: clean, at: min(cursor, characters.count))
    // Two typed scalars can join into one character.
    let before = String(characters[..<min(cursor + clean.count, characters.count)])
    text = String(characters)
    cursor = min(before.count, text.count)
  }

  /// Does what an editing key does; false when the key edits nothing.
  mutating func edit(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let character), []): insert(String(character))
    case (.backspace, []): remove(cursor - 1..<cursor)
    case (.delete, []): remove(cursor..<cursor + 1)
    case (.left, []): cursor = max(0, cursor - 1)
    case (.right, []): cursor = min(text.count, cursor + 1)
    case (.home, []), (.character("a"), .control): cursor = 0
    case (.end, []), (.character("e"), .control): cursor = text.count
    case (.character("u"), .control): remove(0..<cursor)
    case (.character("k"), .control): remove(cursor..<text.count)
    case (.character("w"), .control), (.backspace, .alt): remove(wordStart..<cursor)
    case (.character("b"), .alt), (.left, .control), (.left, .alt): cursor = wordStart
    case (.character("f"), .alt), (.right, .control), (.right, .alt): cursor = wordEnd
    default: return false
    }
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    var characters = Array(text)
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    text = String(characters)
    cursor = min(range.lowerBound, text.count)
  }

  private var wordStart: Int {
    let characters = Array(text)
    var index = min(cursor, characters.count)
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    let characters = Array(text)
    var index = min(cursor, characters.count)
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }
}

extension Character {
  /// Whether it is a control character, which is no text.
  fileprivate var isControl: Bool { unicodeScalars.first?.properties.generalCategory == .control }
}
