/// What is to be done outside, as a value.
package enum Effect: Hashable, Sendable {
  /// Ask, after a delay; a newer load of the same slot ends this one, waiting or running.
  case load(Request, Ticket, after: Duration)
  /// End what runs in a slot.
  case cancel(Slot)
  /// Let an import go on that waits because its file is large; its id.
  case goOn(String)
  /// Write down, after what was written before.
  case keep(LibraryChange)
  /// Tell anew what is bookmarked.
  case askRemembered
  case copy(String)
  /// Show a web address in the browser.
  case browse(String)
  /// Capture the mouse, or leave it to the terminal.
  case captureMouse(Bool)
  /// Paint everything anew.
  case redraw
  case suspend
  case quit
}
