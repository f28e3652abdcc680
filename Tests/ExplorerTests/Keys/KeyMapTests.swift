import Canvas
import Testing

@testable import Explorer

struct KeyMapTests {
  @Test(arguments: Pane.allCases)
  func `no key does two things in one pane`(pane: Pane) {
    let keys = KeyMap.bindings.filter { $0.panes.contains(pane) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `what needs AltGr on a French keyboard has a key that does not`() {
    let hard: [Key] = ["[", "]", "{", "}", "@", "#", "\\", "|", "~"]
    for binding in KeyMap.bindings where binding.keys.contains(where: hard.contains) {
      #expect(binding.keys.contains { !hard.contains($0) }, "\(binding.action)")
    }
  }

  @Test func `no key is bound that terminals keep to themselves or cannot tell apart`() {
    let taken = "sqhijm[".map(Key.control)
    #expect(!KeyMap.bindings.flatMap(\.keys).contains(where: taken.contains))
  }

  @Test func `every action has a key`() {
    #expect(Set(KeyMap.bindings.map(\.action)) == Set(Action.allCases))
  }

  @Test func `a key means what the table of its pane says`() {
    let keys = KeyBindings()
    #expect(keys.action(for: ">", in: .table) == .wider)
    #expect(keys.action(for: ">", in: .metrics) == .moreMonths)
    #expect(keys.action(for: ">", in: .results) == nil)
    #expect(keys.action(for: .control("r"), in: .detail) == .reload)
  }
}
