import Canvas
import DataGouv

extension Explorer {
  /// What a key does to the proposals under the query line; `nil` when it is not theirs.
  mutating func pressInCompletion(_ key: Key) -> [Effect]? {
    switch (key.code, key.modifiers) {
    case (.tab, []):
      if results.completion?.choices.isEmpty == false { return acceptCompletion() }
      return completeName()
    case (.enter, []): return results.completion?.cursor == nil ? nil : acceptCompletion()
    case (.down, []), (.character("n"), .control):
      guard results.completion?.choices.isEmpty == false else { return nil }
      results.completion?.move(by: 1)
      return []
    case (.up, []), (.character("p"), .control):
      guard results.completion?.choices.isEmpty == false else { return nil }
      results.completion?.move(by: -1)
      return []
    case (.backspace, []) where results.field.cursor == 0 && !results.filters.isEmpty:
      results.filters.removeLast()
      return search()
    default: return nil
    }
  }

  /// Takes the proposal under the cursor, or the first.
  mutating func acceptCompletion() -> [Effect] {
    guard let completion = results.completion else { return [] }
    let index = completion.cursor?.index ?? 0
    guard completion.choices.indices.contains(index) else { return [] }
    let choice = completion.choices[index]
    results.field.removeWord(completion.range)
    results.filters.put(SearchFilter(completion.field, choice.value, label: choice.label))
    results.completion = nil
    return drop(.suggestions) + search()
  }

  /// Completes the name of a field from its first letters; `nil` when there is no such field.
  private mutating func completeName() -> [Effect]? {
    guard let (range, word) = QueryLine.word(in: results.field.text, at: results.field.cursor),
      word.count >= 2, results.field.cursor == range.upperBound,
      let name = SearchField.allCases.lazy.flatMap(\.names).first(where: { $0.hasPrefix(word.folded) })
    else { return nil }
    results.field.replace(range, with: name + ":")
    return propose(after: .zero)
  }

  /// Where the text cursor went, other things are proposed.
  mutating func followTextCursor() -> [Effect] {
    let query = wantedQuery
    let effects = takeConditions(isFinal: false) + propose(after: .milliseconds(150))
    return query == wantedQuery ? effects : effects + search()
  }

  /// Proposes values for the condition under the text cursor, asking the portal for those that it knows.
  mutating func propose(after delay: Duration) -> [Effect] {
    let word = QueryLine.word(in: results.field.text, at: results.field.cursor)
    guard let token = results.line.tokens.first(where: { $0.range == word?.range }),
      results.field.cursor > token.range.lowerBound
    else {
      results.completion = nil
      return drop(.suggestions)
    }
    let before = results.completion
    results.completion = SearchCompletion(field: token.field, text: token.text, range: token.range)
    if let known = knownChoices(of: token.field) {
      showCompletion(known)
      return drop(.suggestions)
    }
    // Until the answer is there, what was proposed before stays as far as it matches.
    showCompletion(before?.field == token.field ? before?.choices ?? [] : facetChoices(of: token.field))
    guard token.field.isProposed, !token.text.isEmpty || token.field.isListedWhole else {
      return drop(.suggestions)
    }
    let request = Request.choices(token.field, matching: token.field.isListedWhole ? "" : token.text)
    return pending[.suggestions] == request ? [] : [load(request, in: .suggestions, after: delay)]
  }

  mutating func showCompletion(_ choices: [SearchChoice]) {
    guard var completion = results.completion else { return }
    let matching = choices.filter { $0.matches(completion.text) }
    completion.choices = Array(matching.prefix(SearchCompletion.limit))
    let isChosen = completion.field.isLookedUp && !completion.text.isEmpty && !matching.isEmpty
    completion.cursor = isChosen ? ListCursor() : nil
    results.completion = completion
  }

  /// All values of a field, where they are known.
  func knownChoices(of field: SearchField) -> [SearchChoice]? {
    if let values = field.closedValues { return values.map { SearchChoice(value: $0) } }
    return results.vocabularies[field]
  }

  /// The values of a field that the results have, with how many.
  func facetChoices(of field: SearchField) -> [SearchChoice] {
    guard let name = field.facet, let facet = results.facets.first(where: { $0.name == name }) else {
      return []
    }
    return facet.buckets.filter { $0.value != "all" && !$0.value.isEmpty }.map {
      SearchChoice(value: $0.value, label: $0.label, count: $0.count)
    }
  }
}
