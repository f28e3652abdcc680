import Canvas
import Testing

@testable import Explorer

struct TextFieldTests {
  @Test(arguments: [
    (Key(.backspace), "ab c", 4), (Key(.left), "ab cd", 4), (Key(.home), "ab cd", 0),
    (.control("a"), "ab cd", 0), (.control("e"), "ab cd", 5), (.control("u"), "", 0),
    (.control("w"), "ab ", 3),
    (Key(.backspace, .alt), "ab ", 3), (.alt("b"), "ab cd", 3), (.alt("f"), "ab cd", 5),
    (Key(.left, .control), "ab cd", 3), (Key(.delete), "ab cd", 5), (.control("k"), "ab cd", 5),
    ("é", "ab cdé", 6),
  ])
  func `an editing key at the end of a text`(key: Key, text: String, cursor: Int) {
    var field = TextField("ab cd")
    let isEdited = field.edit(key)
    #expect(isEdited)
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  @Test func `text is cut and put in at the cursor`() {
    var field = TextField("abcd")
    _ = field.edit(Key(.left))
    _ = field.edit(Key(.left))
    _ = field.edit("X")
    #expect(field.text == "abXcd")
    _ = field.edit(Key(.delete))
    _ = field.edit(.control("k"))
    #expect(field.text == "abX")
  }

  @Test func `a mark joins the letter before it`() {
    var field = TextField("e")
    field.insert("\u{301}")
    #expect(field.text == "é")
    #expect(field.cursor == 1)
  }

  @Test(arguments: [Key(.up), .control("r"), .alt("x"), Key(.function(1))])
  func `other keys edit nothing`(key: Key) {
    var field = TextField("a")
    let isEdited = field.edit(key)
    #expect(!isEdited)
    #expect(field == TextField("a"))
  }
}
