import ArgumentParser

/// The flags of the full-screen explorer alone.
struct ExplorerOptions: ParsableArguments {
  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var leavesMouse = false

  @Option(help: "The colours: those that go with the background, the terminal's own, fixed ones, or none.")
  var theme: ThemeChoice?
}
