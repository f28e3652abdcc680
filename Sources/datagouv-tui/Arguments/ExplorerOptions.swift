import ArgumentParser

/// The flags of the full-screen explorer alone.
struct ExplorerOptions: ParsableArguments {
  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var leavesMouse = false
}
