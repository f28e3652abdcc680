import Canvas

/// Turns the terminal's mouse reports into clicks, double clicks and wheel steps.
struct MouseDecoder {
  /// How soon, on the same cell, a second press makes a double click.
  static let doubleClickTime = Duration.milliseconds(400)

  private var lastPress: (point: Point, time: Duration)?

  /// Decodes one report; `nil` for what the program does not react to.
  ///
  /// - Parameters:
  ///   - button: the button and modifiers as xterm packs them into one number.
  ///   - point: the cell, from 0.
  ///   - isPress: whether the button went down.
  ///   - time: when, on a clock that never goes back.
  mutating func decode(button: Int, point: Point, isPress: Bool, at time: Duration) -> Mouse? {
    let modifiers = 4 | 8 | 16
    switch button & ~modifiers {
    case 64: return isPress ? Mouse(.wheelUp, at: point) : nil
    case 65: return isPress ? Mouse(.wheelDown, at: point) : nil
    case 0 where isPress:
      if let last = lastPress, last.point == point, time - last.time <= Self.doubleClickTime {
        lastPress = nil
        return Mouse(.doubleClick, at: point)
      }
      lastPress = (point, time)
      return Mouse(.click, at: point)
    default: return nil
    }
  }
}
