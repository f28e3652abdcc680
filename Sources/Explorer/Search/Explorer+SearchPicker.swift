import Canvas
import DataGouv

extension Explorer {
  /// Opens the choice of a condition of the search, and asks how many results the values have.
  mutating func openPicker(of field: SearchField? = nil) -> [Effect] {
    dialog = .picker(SearchPicker(field: field))
    var query = results.query
    query.wantsFacets = true
    query.pageSize = 1
    let effects = field.map { ask(for: $0, matching: "") } ?? []
    guard results.facetsQuery != query, pending[.facets] != .search(query) else { return effects }
    return effects + [load(.search(query), in: .facets)]
  }

  mutating func take(_ facets: [Facet], for request: Request) {
    guard case .search(let query) = request else { return }
    results.facets = facets
    results.facetsQuery = query
  }

  /// The values that the picker lists: with their counts where the search tells, then what the portal proposes.
  package func choices(of picker: SearchPicker) -> [SearchChoice] {
    guard let field = picker.field else { return [] }
    let counted = facetChoices(of: field)
    var seen = Set(counted.map(\.value))
    let rest = (knownChoices(of: field) ?? []) + picker.proposed
    let labels = Dictionary(rest.compactMap { c in c.label.map { (c.value, $0) } }) { first, _ in first }
    let all =
      counted.map { choice in
        SearchChoice(value: choice.value, label: choice.label ?? labels[choice.value], count: choice.count)
      } + rest.filter { seen.insert($0.value).inserted }
    return all.filter { $0.matches(picker.text.text) }
  }

  /// Whether a value is a condition of the search.
  package func isFiltered(by value: String, of field: SearchField) -> Bool {
    results.filters.values(of: field).contains(value)
  }

  /// A key in the picker: while a field is chosen as in any list, while a value is chosen as in a text field.
  mutating func press(_ key: Key, in picker: SearchPicker) -> [Effect] {
    var picker = picker
    let count = picker.field == nil ? SearchField.allCases.count : choices(of: picker).count
    if key == Key(.enter) { return choose(in: picker) }
    guard let field = picker.field else {
      if isClosing(key) { return closeDialog() }
      if key == " " { return choose(in: picker) }
      picker.cursor.index += scrollStep(key) ?? 0
      picker.cursor.settle(count: count, visible: size.height - 6)
      dialog = .picker(picker)
      return []
    }
    switch (key.code, key.modifiers) {
    case (.escape, _):
      var fields = SearchPicker()
      fields.cursor.index = SearchField.allCases.firstIndex(of: field) ?? 0
      dialog = .picker(fields)
      return drop(.suggestions)
    case (.down, _), (.character("n"), .control): picker.cursor.index += 1
    case (.up, _), (.character("p"), .control): picker.cursor.index -= 1
    case (.pageDown, _): picker.cursor.index += max(1, size.height - 9)
    case (.pageUp, _): picker.cursor.index -= max(1, size.height - 9)
    case (.tab, _):
      let effects = choose(in: picker)
      dialog = .picker(picker)
      return effects
    default: return picker.text.edit(key) ? edited(picker) : []
    }
    picker.cursor.settle(count: count, visible: size.height - 9)
    dialog = .picker(picker)
    return []
  }

  /// What is typed in the picker has changed: the portal is asked for what it has like that.
  mutating func edited(_ picker: SearchPicker) -> [Effect] {
    var picker = picker
    picker.cursor = ListCursor()
    dialog = .picker(picker)
    return picker.field.map { ask(for: $0, matching: picker.text.text) } ?? []
  }

  private mutating func ask(for field: SearchField, matching text: String) -> [Effect] {
    guard field.isProposed, results.vocabularies[field] == nil, field.isListedWhole || !text.isEmpty else {
      return drop(.suggestions)
    }
    let request = Request.choices(field, matching: field.isListedWhole ? "" : text)
    guard pending[.suggestions] != request else { return [] }
    return [load(request, in: .suggestions, after: text.isEmpty ? .zero : .milliseconds(150))]
  }

  /// Accepts the selected line: a field, whose values are then listed, or a value, which is set or taken back.
  mutating func choose(in picker: SearchPicker) -> [Effect] {
    guard let field = picker.field else {
      guard SearchField.allCases.indices.contains(picker.cursor.index) else { return [] }
      return openPicker(of: SearchField.allCases[picker.cursor.index])
    }
    let choices = choices(of: picker)
    let typed = picker.text.text
    if choices.indices.contains(picker.cursor.index) {
      let choice = choices[picker.cursor.index]
      if isFiltered(by: choice.value, of: field) {
        results.filters.removeAll { $0.field == field && $0.value == choice.value }
      } else {
        results.filters.put(SearchFilter(field, choice.value, label: choice.label))
      }
    } else if case .value(let value) = field.read(typed) {
      results.filters.put(SearchFilter(field, value))
    } else {
      notice = typed.isEmpty ? .noFilterValue : .notASearchValue(field, typed)
      return []
    }
    dialog = nil
    return search()
  }
}
