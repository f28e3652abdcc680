import Canvas
import Testing

@testable import Explorer

struct KeyMapTests {
  @Test(arguments: Pane.allCases, KeyPreset.allCases)
  func `no key does two things in one pane`(pane: Pane, preset: KeyPreset) {
    let keys = preset.bindings.filter { $0.panes.contains(pane) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: KeyPreset.allCases)
  func `what needs AltGr on a French keyboard has a key that does not`(preset: KeyPreset) {
    let hard: [Key] = ["[", "]", "{", "}", "@", "#", "\\", "|", "~"]
    for binding in preset.bindings where binding.keys.contains(where: hard.contains) {
      #expect(binding.keys.contains { !hard.contains($0) }, "\(binding.action)")
    }
  }

  @Test(arguments: KeyPreset.allCases)
  func `no key is bound that terminals keep to themselves or cannot tell apart`(preset: KeyPreset) {
    let taken = "sqhijm[".map(Key.control)
    #expect(!preset.bindings.flatMap(\.keys).contains(where: taken.contains))
  }

  @Test(arguments: KeyPreset.allCases) func `every action has a key`(preset: KeyPreset) {
    #expect(Set(preset.bindings.filter { !$0.keys.isEmpty }.map(\.action)) == Set(Action.allCases))
  }

  @Test func `a key means what the table of its pane says`() {
    let keys = KeyBindings()
    #expect(keys.action(for: ">", in: .table) == .wider)
    #expect(keys.action(for: ">", in: .metrics) == .moreMonths)
    #expect(keys.action(for: ">", in: .results) == nil)
    #expect(keys.action(for: .control("r"), in: .detail) == .reload)
  }
}
