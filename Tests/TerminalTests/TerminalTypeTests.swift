import Testing

@testable import Terminal

@Suite struct TerminalTypeTests {
  @Test(arguments: ["xterm-kitty", "xterm-ghostty", "alacritty", "foot-extra", "wezterm", "tmux-direct"])
  func `a well-known terminal is treated as xterm`(name: String) {
    #expect(TerminalType.isLikeXterm(name))
  }

  @Test(arguments: ["vt420", "wyse50", "notaterminal", "xtermish", "", "-"])
  func `a terminal that nobody knows is not`(name: String) {
    #expect(!TerminalType.isLikeXterm(name))
  }

  @Test(arguments: [("\u{1b}[H$<5>x", "\u{1b}[Hx"), ("$<2/>a$<100*>", "a"), ("a$b<", "a$b<"), ("$<", "$<")])
  func `delays for old hardware are left out`(capability: String, bytes: String) {
    #expect(capability.withCString(Modes.withoutPadding) == bytes)
  }
}
