/// An Atom feed.
struct Feed {
  /// Something new.
  struct Entry {
    /// Its address, which is its id too.
    let id: String
    let title: String
    let summary: String
    let author: String
    /// Seconds since 1970.
    let published: Int
    let updated: Int
  }

  let title: String
  /// Address of the feed.
  let address: String
  /// Seconds since 1970.
  let now: Int
  let entries: [Entry]

  /// The feed as an answer.
  var answer: Answer {
    let entries = entries.map { entry in
      """
        <entry>
          <title>\(XMLText.escaped(entry.title))</title>
          <id>\(XMLText.escaped(entry.id))</id>
          <link href="\(XMLText.escaped(entry.id))"/>
          <author><name>\(XMLText.escaped(entry.author))</name></author>
          <published>\(Self.moment(entry.published))</published>
          <updated>\(Self.moment(entry.updated))</updated>
          <summary type="text">\(XMLText.escaped(String(entry.summary.prefix(400))))</summary>
        </entry>

      """
    }
    return Answer(
      headers: ["content-type": "application/atom+xml; charset=utf-8"],
      body: """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
          <title>\(XMLText.escaped(title))</title>
          <id>\(XMLText.escaped(address))</id>
          <link href="\(XMLText.escaped(address))" rel="self"/>
          <updated>\(Self.moment(self.entries.map(\.updated).max() ?? now))</updated>
        \(entries.joined())</feed>

        """)
  }

  private static func moment(_ second: Int) -> String { CivilTime.text(ofSecond: second) + "Z" }
}

/// Texts inside XML.
enum XMLText {
  /// A text with the marks escaped and without the characters that XML 1.0 does not allow.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "\t", "\n", "\r", " "..."\u{FFFD}", "\u{10000}"...: result.append(scalar)
      default: break
      }
    }
    return String(result)
  }
}
