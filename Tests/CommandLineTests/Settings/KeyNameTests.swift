import Canvas
import Explorer
import Testing
import Views

struct KeyNameTests {
  @Test(
    arguments: [
      ("a", "a"), ("A", "A"), ("é", "é"), ("-", "-"), ("Space", " "), ("ctrl-f", .control("f")),
      ("Ctrl-F", .control("f")), ("alt-x", .alt("x")), ("Shift-Tab", Key(.tab, .shift)),
      ("pgdn", Key(.pageDown)), ("F5", Key(.function(5))), ("ctrl-↓", Key(.down, .control)),
      ("f", "f"), ("shift-x", nil), ("F13", nil), ("hyper", nil), ("", nil), ("ctrl-", nil),
    ] as [(String, Key?)])
  func `keys are read by their names`(name: String, key: Key?) {
    #expect(Key(name: name) == key)
  }

  @Test func `every key of the table is read as it is shown in English`() {
    for key in KeyMap.bindings.flatMap(\.keys) {
      #expect(Key(name: Messages(.english).name(key)) == key)
    }
  }

  @Test func `every action has a name of its own`() {
    #expect(Action.pageDown.name == "page-down")
    for action in Action.allCases { #expect(Action(name: action.name) == action) }
    #expect(Action(name: "pageDown") == nil)
  }
}
