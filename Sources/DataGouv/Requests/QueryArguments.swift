/// The arguments of a request, in the order in which they are added; what is not there is not sent.
struct QueryArguments {
  /// Names and values, encoded.
  private(set) var pairs: [(name: String, value: String)] = []

  /// No argument.
  init() {}

  /// Adds a text that is neither missing nor empty.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    pairs.append((name, value.percentEncoded))
  }

  /// Adds a whole number that is there.
  mutating func add(_ name: String, _ value: Int?) { add(name, value.map { "\($0)" }) }

  /// Adds a boolean that is there, as `true` or `false`.
  mutating func add(_ name: String, _ value: Bool?) { add(name, value.map { $0 ? "true" : "false" }) }

  /// Adds an argument once for each of several values.
  mutating func add(_ name: String, _ values: [String]) {
    for value in values { add(name, value) }
  }

  /// Adds words to look for, with single spaces between them.
  mutating func add(words: String, as name: String = "q") {
    add(name, words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

extension QueryArguments: ExpressibleByDictionaryLiteral {
  /// Makes arguments of a literal, in its order.
  init(dictionaryLiteral elements: (String, String?)...) {
    for (name, value) in elements { add(name, value) }
  }
}
