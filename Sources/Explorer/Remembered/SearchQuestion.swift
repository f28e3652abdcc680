package import DataGouv

/// A search as it is remembered: what is looked for, under which conditions, in which order.
package struct SearchQuestion: Hashable, Sendable {
  /// What is searched.
  package var kind: Kind
  /// The words that are looked for.
  package var words: String
  /// The conditions, with their names as far as they are known.
  package var filters: [SearchFilter]
  /// The order of datasets.
  package var sort: DatasetQuery.Sort
  /// The order of other things.
  package var order: ItemOrder

  /// Makes a search.
  package init(
    _ kind: Kind, words: String, filters: [SearchFilter] = [], sort: DatasetQuery.Sort = .relevance,
    order: ItemOrder = .relevance
  ) {
    self.kind = kind
    self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.filters = filters
    self.sort = sort
    self.order = order
  }

  /// Reads what `text` wrote; words alone are a search for datasets.
  ///
  /// - Parameter title: what `title` wrote of the same search: it names the conditions.
  package init(_ text: String, title: String = "") {
    var rest = text[...]
    let kind = Self.take("kind:", from: &rest) { Kind(rawValue: $0).flatMap { $0.isSearchable ? $0 : nil } }
    self.init(kind ?? .dataset, words: "")
    if self.kind == .dataset {
      sort = Self.take("sort:", from: &rest) { DatasetQuery.Sort(rawValue: $0) } ?? .relevance
    } else {
      order = Self.take("sort:", from: &rest) { ItemOrder(rawValue: $0) } ?? .relevance
    }
    let line = QueryLine(String(rest))
    let names = QueryLine(title).tokens
    let areNamed = names.map(\.field) == line.tokens.map(\.field)
    for (index, token) in line.tokens.enumerated() {
      let value: String
      switch token.reading {
      case .value(let read): value = read
      // What was remembered is what the portal knew.
      case .lookUp: value = token.text
      case .missing, .mistake: continue
      }
      let name = areNamed ? names[index].text : value
      filters.append(SearchFilter(token.field, value, label: name == token.text ? nil : name))
    }
    words = line.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The search as it could be typed, its values as the portal takes them: `kind:reuse sort:views tag:eau words`. The
  /// kind and the order are left out where they are the usual ones and the words read the same without them.
  package var text: String {
    let short = written(isWhole: false)
    let read = Self(short)
    return read.kind == kind && read.words == words && read.filters.count == filters.count
      ? short : written(isWhole: true)
  }

  /// The conditions by their names, and the words: what a person reads of it.
  package var title: String {
    let conditions = filters.map { Self.condition($0.field, $0.label ?? $0.value) }
    return (conditions + [words]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func written(isWhole: Bool) -> String {
    let orderName = kind == .dataset ? sort.rawValue : order == .relevance ? "" : order.rawValue
    var parts: [String] = []
    if isWhole || kind != .dataset { parts.append("kind:\(kind.rawValue)") }
    if isWhole || !orderName.isEmpty { parts.append("sort:\(orderName)") }
    parts += filters.map { Self.condition($0.field, $0.value) }
    if !words.isEmpty { parts.append(words) }
    return parts.joined(separator: " ")
  }

  private static func condition(_ field: SearchField, _ value: String) -> String {
    let value = value.replacing("\"", with: "")
    return "\(field.names[0]):\(value.contains(" ") ? "\"\(value)\"" : value)"
  }

  /// Takes a word such as `kind:reuse` off the start, if it says something.
  private static func take<Value>(
    _ prefix: String, from text: inout Substring, reading: (String) -> Value?
  ) -> Value? {
    let word = text.prefix { $0 != " " }
    guard word.hasPrefix(prefix), let value = reading(String(word.dropFirst(prefix.count))) else {
      return nil
    }
    text = text.dropFirst(word.count + 1)
    return value
  }
}
