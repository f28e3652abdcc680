import Foundation

/// The words of a server about an error, found in any of the shapes that its parts use, cleaned of markup and cut to
/// a sentence or two. Control characters are left to whoever shows them.
struct ServerMessage: Hashable {
  /// The longest text that is kept, in characters.
  static let maximumLength = 300

  /// The words; `nil` when there are none for a person.
  var text: String?
  /// The database's code, such as `42883` or `PGRST103`.
  var code: String?

  /// Reads the body of an error.
  init(_ answer: HTTPAnswer) {
    if Self.looksLikeHTML(answer.body) {
      let page = String(decoding: answer.body.prefix(20_000), as: UTF8.self)
      text = Self.title(of: page).flatMap(Self.tidied).map(Self.withoutEntities)
    } else if let json = try? JSONParser.parse(answer.body) {
      code = Self.code(in: json)
      text = Self.words(in: json).flatMap(Self.tidied)
    } else {
      text = Self.tidied(String(decoding: answer.body.prefix(20_000), as: UTF8.self))
    }
  }

  /// Whether a body is markup, whatever its header says.
  static func looksLikeHTML(_ body: [UInt8]) -> Bool {
    body.first { ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "<")
  }

  private static func words(in json: JSONValue) -> String? {
    if case .string(let text) = json { return text }
    // A form's message only says that something is wrong; its errors say what.
    let parts = [json["message"].text, leaf(of: json["errors"])].compactMap(\.self)
    if !parts.isEmpty { return parts.joined(separator: ": ") }
    return detail(json["detail"]) ?? leaf(of: json["error"]) ?? json["title"].text
  }

  /// The first text inside the errors of a form (`{field: text}`, `{field: [text]}`) or of the Tabular API.
  private static func leaf(of json: JSONValue) -> String? {
    switch json {
    case .string(let text): text.isEmpty ? nil : text
    case .array(let items): items.lazy.compactMap(leaf).first
    case .object(let members):
      detail(json["detail"]) ?? json["title"].text ?? json["message"].text
        ?? members.lazy.compactMap { leaf(of: $0.value) }.first
    default: nil
    }
  }

  private static func detail(_ json: JSONValue) -> String? {
    guard case .object = json else { return json.text }
    let parts = [json["message"].text, json["details"].text].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }

  private static func code(in json: JSONValue) -> String? {
    let first = json["errors"].items.first ?? json
    let code = first["detail"]["code"]
    return code.text ?? first["code"].text ?? first["code"].integer.map { "\($0)" }
  }

  /// The text without `<b>`, `</p>`, `<br/>`; a `<` before anything but a letter or a slash is the text's own.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      let next = rest.dropFirst().first
      if next == "/" || next?.isLetter == true, let close = rest.firstIndex(of: ">") {
        result += " "
        rest = rest[rest.index(after: close)...]
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func title(of page: String) -> String? {
    guard let open = page.range(ofTag: "title"), let close = page[open.upperBound...].firstIndex(of: "<")
    else { return nil }
    return String(page[open.upperBound..<close])
  }

  private static func withoutEntities(_ text: String) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// One line without markup and without the router's list of other routes, cut at the maximum length.
  private static func tidied(_ text: String) -> String? {
    let hint = " You have requested this URI"
    let words = withoutTags(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let kept = words.range(of: hint).map { String(words[..<$0.lowerBound]) } ?? words
    guard !kept.isEmpty else { return nil }
    return kept.count > maximumLength ? kept.prefix(maximumLength - 1) + "…" : kept
  }
}

extension String {
  /// Where the first opening tag of that name is, with its attributes.
  fileprivate func range(ofTag name: String) -> Range<Index>? {
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      let inside = rest[index(after: open)...]
      guard let end = inside.firstIndex(of: ">") else { return nil }
      if inside[..<end].prefix(while: { $0 != " " }).lowercased() == name {
        return open..<index(after: end)
      }
      rest = inside
    }
    return nil
  }
}
