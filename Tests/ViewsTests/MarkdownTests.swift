import Canvas
import Testing

@testable import Views

@Suite struct MarkdownTests {
  private func text(_ markdown: String, width: Int = 40) -> [String] {
    MarkdownText.lines(of: markdown, width: width).map { $0.runs.map(\.text).joined() }
  }

  @Test func `blocks are told apart`() {
    let blocks = MarkdownParser.blocks(of: "# A\n\nb *c*\n\n> q\n\n---\n\n    code\n\n1. one\n2. two")
    #expect(
      blocks == [
        .heading(1, [Span(text: "A")]),
        .paragraph([Span(text: "b "), Span(text: "c", traits: .emphasis)]),
        .quote([.paragraph([Span(text: "q")])]), .rule, .code("code\n"),
        .list(
          [
            .init(isDone: nil, blocks: [.paragraph([Span(text: "one")])]),
            .init(isDone: nil, blocks: [.paragraph([Span(text: "two")])]),
          ], start: 1),
      ])
  }

  @Test func `tasks and tables are read`() {
    #expect(
      MarkdownParser.blocks(of: "- [x] a\n- [ ] b")
        == [
          .list(
            [
              .init(isDone: true, blocks: [.paragraph([Span(text: "a")])]),
              .init(isDone: false, blocks: [.paragraph([Span(text: "b")])]),
            ], start: nil)
        ])
    #expect(
      MarkdownParser.blocks(of: "|a|b|\n|-|-|\n|1|**2**|")
        == [
          .table([
            [[Span(text: "a")], [Span(text: "b")]], [[Span(text: "1")], [Span(text: "2", traits: .strong)]],
          ])
        ])
  }

  @Test func `lists hang under their marks`() {
    #expect(
      text("- un deux trois quatre\n  - cinq six sept\n- huit", width: 14) == [
        "• un deux", "  trois quatre", "  ◦ cinq six", "    sept", "• huit",
      ])
    #expect(text("9. a\n10. b") == [" 9. a", "10. b"])
    #expect(text("- [x] fait\n- [ ] à faire") == ["☑ fait", "☐ à faire"])
  }

  @Test func `links are underlined, numbered and listed`() {
    let lines = MarkdownText.lines(
      of: "Voir [la page](https://a.example/x) et [elle](https://a.example/x).", width: 40)
    #expect(
      lines.map { $0.runs.map(\.text).joined() } == [
        "Voir la page[1] et elle[1].", "", "[1] https://a.example/x",
      ])
    #expect(lines[0].runs[1].style.attributes.contains(.underline))
    #expect(text("<https://a.example>") == ["https://a.example"])
    #expect(text("[x](javascript:alert(1))").last == "[1] javascript:alert(1)")
  }

  @Test func `tables are aligned, and wrapped where they are too wide`() {
    #expect(text("|a|bb|\n|-|-|\n|ccc|d|") == ["a   │ bb", "────┼───", "ccc │ d"])
    let narrow = text("|nom|description|\n|-|-|\n|x|un texte bien plus long que la place|", width: 20)
    #expect(narrow.allSatisfy { columns($0) <= 20 })
    #expect(narrow.joined(separator: " ").contains("long"))
    let many = "|" + String(repeating: "aaaa|", count: 30) + "\n|" + String(repeating: "-|", count: 30)
    #expect(text(many, width: 20).allSatisfy { columns($0) <= 20 })
  }

  @Test func `pictures and code degrade to text`() {
    #expect(text("![le plan](a.png)") == ["[image: le plan]"])
    #expect(text("![](a.png)") == ["[image]"])
    #expect(text("```\na\tb\n\n  c\n```") == ["▏ a    b", "▏ ", "▏   c"])
  }

  @Test(arguments: [
    ("a<br>b<br/>c", ["a", "b", "c"]), ("<b>gras</b> et <i>fin</i>", ["gras et fin"]),
    ("<p>un</p><p>deux</p>", ["un", "", "deux"]), ("<ul><li>un</li><li>deux</li></ul>", ["• un", "• deux"]),
    ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", ["a | b", "1 | 2"]),
    ("<script>alert('x')</script>après", ["après"]), ("x <script>alert(1)</script> y", ["x y"]),
    ("<style>p { color: red }</style>\n\nb", ["b"]), ("<!-- caché -->\n\nb", ["b"]),
    ("<img src=x onerror=alert(1) alt=\"une carte\">", ["[image: une carte]"]),
    (
      "<div>&eacute;l&egrave;ve &amp; &#233; &#x1F600; &inconnue; 3 < 4</div>",
      ["élève & é 😀 &inconnue; 3 < 4"]
    ),
    ("<a href=\"https://x.example/?a=1&amp;b=2\">ici</a>", ["ici[1]", "", "[1] https://x.example/?a=1&b=2"]),
    ("<h2>Titre</h2>texte", ["Titre", "", "texte"]), ("<p>sans fin <b", ["sans fin"]),
    ("<div title=\"a > b\">x</div>", ["x"]), ("&lt;b&gt;", ["<b>"]),
  ])
  func `HTML degrades to text`(html: String, expected: [String]) {
    #expect(text(html) == expected)
  }

  @Test func `nothing that a stranger writes breaks the layout`() {
    let nasty = [
      "\u{1B}[31mrouge\u{1B}[0m \u{7}", String(repeating: "> ", count: 3_000) + "x",
      String(repeating: "- ", count: 3_000) + "x", String(repeating: "*", count: 5_000),
      String(repeating: "[", count: 5_000), String(repeating: "<b>", count: 5_000) + "x",
      String(repeating: "<!--", count: 2_000), String(repeating: "a", count: 10_000), "\u{0}nul", "",
      String(repeating: "|", count: 500) + "\n" + String(repeating: "|-", count: 500), "<", "</", "<!", "&",
      "&#;",
      "&#x110000;", "&#55296;",
    ]
    for source in nasty {
      for width in [1, 2, 7, 40] {
        // A wide character needs two columns even where there is one.
        #expect(MarkdownText.lines(of: source, width: width).count < 20_000)
      }
      #expect(MarkdownText.lines(of: source, width: 40).allSatisfy { $0.width <= 44 }, "\(source.prefix(20))")
    }
  }

  @Test func `words are wrapped between them, and cut only when they are too long`() {
    #expect(
      TextFlow.wrap("un deux  trois", width: 7).map { $0.runs.map(\.text).joined() } == ["un deux", "trois"])
    #expect(TextFlow.wrap("abcdefgh", width: 3).map { $0.runs.map(\.text).joined() } == ["abc", "def", "gh"])
    #expect(TextFlow.wrap("a\n\nb", width: 9).map { $0.runs.map(\.text).joined() } == ["a", "", "b"])
    #expect(TextFlow.wrap("東京東京", width: 5).map { $0.runs.map(\.text).joined() } == ["東京", "東京"])
    #expect(
      TextFlow.wrap("12\u{202F}345 km", width: 7).map { $0.runs.map(\.text).joined() } == [
        "12\u{202F}345", "km",
      ])
  }

  @Test func `JSON is indented, and what is not JSON stays`() {
    func shown(_ text: String) -> [String] {
      JSONText.indented(text).map { String(repeating: " ", count: $0.indent) + $0.text }
    }
    #expect(
      shown(#"{"a":[1,2],"b":{},"c":"x,\"{"}"#) == [
        "{", #"  "a": ["#, "    1,", "    2", "  ],", #"  "b": {},"#, #"  "c": "x,\"{""#, "}",
      ])
    #expect(shown("]]}") == ["", "]", "]", "}"])
    #expect(shown("") == [""])
  }
}
