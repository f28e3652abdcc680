import Canvas
import Testing

struct CanvasDrawingTests {
  private let area = Rect(x: 0, y: 0, width: 6, height: 2)

  @Test func `text is drawn where it is put`() {
    var canvas = Canvas(size: area.size)
    #expect(canvas.draw("abc", at: Point(x: 1, y: 1), in: area) == 3)
    #expect(canvas.lines == ["", " abc"])
  }

  @Test(arguments: [
    ("abcdef", "abcdef"), ("abcdefg", "abcde…"), ("日本語", "日本語"), ("日本語人", "日本 …"), ("a日本語", "a日本…"),
  ])
  func `what does not fit ends in an ellipsis and never in half a character`(text: String, drawn: String) {
    var canvas = Canvas(size: area.size)
    canvas.draw(text, at: Point(x: 0, y: 0), in: area)
    #expect(canvas.lines[0] == drawn)
  }

  @Test func `nothing is drawn outside of the area`() {
    var canvas = Canvas(size: Size(width: 10, height: 3))
    let inner = Rect(x: 2, y: 1, width: 4, height: 1)
    canvas.draw("0123456789", at: Point(x: 0, y: 1), in: inner, ellipsis: false)
    canvas.draw("above", at: Point(x: 2, y: 0), in: inner)
    canvas.draw("right", at: Point(x: 6, y: 1), in: inner)
    #expect(canvas.lines == ["", "  2345", ""])
  }

  @Test func `overwriting half of a wide character leaves no other half`() {
    var canvas = Canvas(size: area.size)
    canvas.draw("漢字", at: Point(x: 0, y: 0), in: area)
    canvas.draw("x", at: Point(x: 1, y: 0), in: area)
    #expect(canvas.lines[0] == " x字")
    canvas.draw("y", at: Point(x: 2, y: 0), in: area)
    #expect(canvas.lines[0] == " xy")
  }

  @Test func `a number is drawn against the right edge`() {
    var canvas = Canvas(size: area.size)
    canvas.drawRight("42", y: 0, in: area)
    #expect(canvas.lines[0] == "    42")
  }

  @Test func `restyling keeps the text`() {
    var canvas = Canvas(size: area.size)
    canvas.draw("abc", at: Point(x: 0, y: 0), in: area)
    canvas.restyle(area.row(0)) { $0.adding(.reverse) }
    #expect(canvas.lines[0] == "abc")
    #expect(canvas[5, 0].style.attributes == .reverse)
    #expect(canvas[0, 1].style == .plain)
  }

  @Test func `only cells that differ are changes`() {
    var before = Canvas(size: area.size)
    before.draw("abc", at: Point(x: 0, y: 0), in: area)
    var after = before
    after.draw("x", at: Point(x: 1, y: 0), in: area)
    after.draw("e\u{301}", at: Point(x: 0, y: 1), in: area)
    after.restyle(Rect(x: 2, y: 0, width: 1, height: 1)) { $0.adding(.bold) }
    var changes: [Point] = []
    after.forEachChange(since: before) { changes.append(Point(x: $1, y: $2)) }
    #expect(changes == [Point(x: 1, y: 0), Point(x: 2, y: 0), Point(x: 0, y: 1)])
    changes = []
    after.forEachChange(since: after) { changes.append(Point(x: $1, y: $2)) }
    #expect(changes.isEmpty)
  }

  @Test func `a canvas without cells takes any drawing`() {
    var canvas = Canvas(size: .zero)
    canvas.draw("abc", at: Point(x: 0, y: 0), in: area)
    canvas.fill(area, with: "#")
    canvas.restyle(area) { $0.adding(.bold) }
    #expect(canvas.cells.isEmpty)
    #expect(canvas[0, 0] == .blank)
  }

  @Test func `a hostile string leaves no control character in the cells`() {
    var canvas = Canvas(size: Size(width: 40, height: 1))
    canvas.draw("\u{1b}]0;x\u{7}\u{9b}2J\u{202e}abc", at: Point(x: 0, y: 0), in: Rect(canvas.size))
    #expect(canvas.cells.allSatisfy { $0.base.value == 0 || $0.base.value >= 0x20 && $0.base.value != 0x9b })
    #expect(canvas.lines[0] == "\u{FFFD}]0;x\u{FFFD}\u{FFFD}2Jabc")
  }
}
