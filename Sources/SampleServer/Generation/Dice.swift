/// Numbers that look random and are the same on every run: SplitMix64 (Steele, Lea and Flood, 2014).
struct Dice: Sendable {
  private var state: UInt64

  /// Dice of a seed and of what tells this throw from others of the same seed.
  init(_ seed: UInt64, _ more: Int...) {
    state = seed
    for part in more { state = (state ^ UInt64(bitPattern: Int64(part))) &* 0x9E37_79B9_7F4A_7C15 ^ next() }
  }

  /// A seed of a text: FNV-1a.
  static func seed(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Any 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// At least 0 and under 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// At least 0 and under `count`, or 0 if that is none.
  mutating func below(_ count: Int) -> Int { count > 0 ? Int(next() % UInt64(count)) : 0 }

  /// As `below`, the lower the likelier.
  mutating func leaning(below count: Int) -> Int {
    let fraction = fraction()
    return min(count - 1, Int(fraction * fraction * Double(count)))
  }
}
