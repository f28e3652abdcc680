extension JSONValue {
  /// A moment or a day.
  var timestamp: Timestamp? { text.map { Timestamp($0) } }

  /// A counter; zero when there is none.
  var count: Int { integer.map { max(0, Int($0)) } ?? 0 }

  /// A file format in the one spelling that this library uses: lower case, trimmed, without a leading dot.
  var format: String? {
    guard let text else { return nil }
    let trimmed = text.lowercased().drop { $0.isWhitespace || $0 == "." }
    let end = trimmed.lastIndex { !$0.isWhitespace }
    return end.map { String(trimmed[...$0]) }
  }
}
