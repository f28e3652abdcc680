/// The list that `in` and `notin` take: elements between commas, in quotes where they hold a comma, a quote
/// or a parenthesis, with `\"` and `\\` inside.
enum ValueList {
  /// The elements, in order.
  static func elements(of text: String) -> [String] {
    var elements: [String] = []
    var element = ""
    var isQuoted = false
    var isEscaped = false
    for character in text.unicodeScalars {
      if isEscaped {
        element.unicodeScalars.append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"", isQuoted || element.isEmpty {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        elements.append(element)
        element = ""
      } else {
        element.unicodeScalars.append(character)
      }
    }
    return elements + [element]
  }
}
