/// Delimited text as RFC 4180 describes it: records on lines, fields between separators, quotes around fields
/// that hold a separator, a quote or a line break.
package enum DelimitedText {
  /// The records of a text. Lines end in LF or CRLF; an empty line is left out; a byte order mark is skipped.
  package static func records(in text: String, separator: Character = ",") -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var characters = text[...]
    if characters.first == "\u{FEFF}" { characters.removeFirst() }
    var index = characters.startIndex
    while index < characters.endIndex {
      let character = characters[index]
      index = characters.index(after: index)
      if isQuoted {
        if character != "\"" {
          field.append(character)
        } else if index < characters.endIndex, characters[index] == "\"" {
          field.append("\"")
          index = characters.index(after: index)
        } else {
          isQuoted = false
        }
      } else if character == "\"", field.isEmpty {
        isQuoted = true
      } else if character == separator {
        record.append(field)
        field = ""
      } else if character.isNewline {
        if !record.isEmpty || !field.isEmpty { records.append(record + [field]) }
        record = []
        field = ""
      } else {
        field.append(character)
      }
    }
    if !record.isEmpty || !field.isEmpty { records.append(record + [field]) }
    return records
  }

  /// A record as a line, without its end.
  package static func line(_ fields: some Sequence<String>, separator: Character = ",") -> String {
    fields.map { quoted($0, separator: separator) }.joined(separator: String(separator))
  }

  private static func quoted(_ field: String, separator: Character) -> String {
    let needsQuotes = field.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || Character($0) == separator
    }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
