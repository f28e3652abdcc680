/// What generated cells are made of: places and lists of words, read from the catalogue.
struct Vocabulary: Sendable {
  let places: [Place]
  /// Lists by name, such as `firstname` and `street`.
  let words: [String: [String]]
}
