import Canvas
import DataGouv

extension Explorer {
  /// Takes conditions out of the query line and into the search: those that are complete, or all of them once the
  /// line is left. What is a name for the portal to know is asked for first.
  mutating func takeConditions(isFinal: Bool) -> [Effect] {
    let current = isFinal ? nil : QueryLine.word(in: results.field.text, at: results.field.cursor)?.range
    var effects: [Effect] = []
    for token in results.line.tokens.reversed() where token.range != current {
      switch token.reading {
      case .value(let value): take(SearchFilter(token.field, value), from: token.range)
      case .lookUp:
        if let choice = results.vocabularies[token.field]?.first(where: { $0.isNamed(token.text) }) {
          take(SearchFilter(token.field, choice.value, label: choice.label), from: token.range)
        } else if !results.unknown.contains(.init(field: token.field, text: token.text)) {
          let request = Request.choices(token.field, matching: token.text)
          if pending[.lookUp] != request { effects = [load(request, in: .lookUp)] }
        }
      case .missing where isFinal: results.field.removeWord(token.range)
      case .missing, .mistake: break
      }
    }
    if isFinal, results.field.text.hasSuffix(" "), results.field.text != results.textBefore {
      results.field = TextField(String(results.field.text.reversed().drop { $0 == " " }.reversed()))
    }
    return effects
  }

  private mutating func take(_ filter: SearchFilter, from range: Range<Int>) {
    results.filters.put(filter)
    results.field.removeWord(range)
  }

  /// Takes what the portal proposes: for what is typed, for a name that is looked up, for the open picker.
  mutating func take(_ choices: [SearchChoice], for request: Request, in slot: Slot) -> [Effect] {
    guard case .choices(let field, let text) = request else { return [] }
    if field.isListedWhole { results.vocabularies[field] = choices }
    if case .picker(var picker) = dialog, picker.field == field, slot == .suggestions {
      picker.proposed = choices
      dialog = .picker(picker)
      return []
    }
    guard slot == .lookUp else {
      if results.completion?.field == field { showCompletion(choices) }
      return []
    }
    let found = choices.first { $0.isNamed(text) } ?? choices.first { $0.matches(text) }
    guard let found, let token = results.line.tokens.first(where: { $0.field == field && $0.text == text })
    else {
      noteUnknown(field, text)
      return takeConditions(isFinal: entry != .query)
    }
    take(SearchFilter(field, found.value, label: found.label), from: token.range)
    return takeConditions(isFinal: entry != .query) + search()
  }

  /// Notes that the portal does not know a name: it is pointed at, and not looked up again.
  mutating func noteUnknown(_ field: SearchField, _ text: String) {
    results.unknown.insert(.init(field: field, text: text))
    if results.line.tokens.contains(where: { $0.field == field && $0.text == text }) {
      notice = .notASearchValue(field, text)
    }
  }

  /// A key in the list of the search's conditions.
  mutating func press(_ key: Key, inSearchFilters cursor: ListCursor) -> [Effect] {
    let filters = results.filters
    guard !filters.isEmpty else { return closeDialog() }
    var cursor = cursor
    let index = min(cursor.index, filters.count - 1)
    switch key {
    case "d", Key(.delete): results.filters.remove(at: index)
    case "D": results.filters = []
    case Key(.enter): return openPicker(of: filters[index].field)
    default:
      if isClosing(key) { return closeDialog() }
      move(&cursor, by: key, count: filters.count)
      dialog = .searchFilters(cursor)
      return []
    }
    cursor.settle(count: results.filters.count, visible: size.height - 6)
    dialog = results.filters.isEmpty ? nil : .searchFilters(cursor)
    return search()
  }
}

extension SearchField {
  /// Whether the portal lists all its values at once.
  var isListedWhole: Bool { self == .granularity || self == .licence || self == .schema }
}

extension TextField {
  /// Takes characters away, with the space after them.
  mutating func removeWord(_ range: Range<Int>) {
    var characters = Array(text)
    var range = range.clamped(to: 0..<characters.count)
    if range.upperBound < characters.count, characters[range.upperBound] == " " {
      range = range.lowerBound..<range.upperBound + 1
    }
    characters.removeSubrange(range)
    text = String(characters)
    cursor = min(cursor > range.lowerBound ? max(range.lowerBound, cursor - range.count) : cursor, text.count)
  }

  /// Puts other characters in the place of some, and the cursor behind them.
  mutating func replace(_ range: Range<Int>, with added: String) {
    var characters = Array(text)
    let range = range.clamped(to: 0..<characters.count)
    characters.replaceSubrange(range, with: added)
    text = String(characters)
    cursor = min(range.lowerBound + added.count, text.count)
  }
}
