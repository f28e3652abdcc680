import ArgumentParser

/// Refuses a number outside of a range, as a usage error that names the flag.
func require(_ value: Int, in range: ClosedRange<Int>, for flag: String) throws {
  guard !range.contains(value) else { return }
  throw ValidationError("\(flag) is \(value): it goes from \(range.lowerBound) to \(range.upperBound).")
}

/// Refuses a number that is too small, as a usage error that names the flag.
func require(_ value: Int, atLeast least: Int, for flag: String) throws {
  guard value < least else { return }
  throw ValidationError("\(flag) is \(value): it starts at \(least).")
}
