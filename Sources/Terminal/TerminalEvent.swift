package import Canvas

/// What comes from the terminal or to its program.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, whole; lines end in `\n`. At most 1 MiB, the rest is dropped.
  case paste(String)
  /// The mouse was clicked or its wheel turned.
  case mouse(Mouse)
  /// The screen has a new size, or was disturbed and must be painted again.
  case resized(Size)
  /// The colour of the background, by its relative luminance, 0 to 1: the answer to `askBackground`.
  case background(luminance: Double)
  /// A signal asks the program to end: close, then `Terminal.die(of:)`.
  case terminate(signal: Int32)
  /// Nothing more will ever be typed.
  case endOfInput
  /// The program runs again after it was suspended; the screen has been repainted.
  case resumed
}
