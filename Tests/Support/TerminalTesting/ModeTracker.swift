/// Follows which private modes (DEC, xterm) a program has switched on, from the bytes that it writes.
struct ModeTracker {
  /// The modes that are on; 25, the visible cursor, is on from the start.
  private(set) var modes: Set<Int> = [25]
  private var state = State.text
  private var numbers: [Int] = []

  private enum State { case text, escape, control, modes }

  mutating func follow(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { follow(byte) }
  }

  private mutating func follow(_ byte: UInt8) {
    switch (state, byte) {
    case (_, 27): state = .escape
    case (.escape, UInt8(ascii: "[")): state = .control
    case (.control, UInt8(ascii: "?")):
      state = .modes
      numbers = [0]
    case (.modes, UInt8(ascii: "0")...UInt8(ascii: "9")):
      numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 48)
    case (.modes, UInt8(ascii: ";")): numbers.append(0)
    case (.modes, UInt8(ascii: "h")):
      modes.formUnion(numbers)
      state = .text
    case (.modes, UInt8(ascii: "l")):
      modes.subtract(numbers)
      state = .text
    default: state = .text
    }
  }
}
