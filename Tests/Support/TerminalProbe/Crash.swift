import Glibc

/// The ways in which a program can come to its end unasked.
enum Crash {
  /// Ends the process in the way of a letter; unknown letters do nothing.
  static func happen(_ letter: Character) {
    switch letter {
    case "t":
      let none: [Int] = []
      print(none[Int(getpid())])
    case "f": fatalError("the probe fell")
    case "a": abort()
    case "s": UnsafeMutablePointer<Int>(bitPattern: 16)?.pointee = 1
    case "o": print(depth(of: 1))
    case "x": exit(5)
    default: break
    }
  }

  /// Calls itself until the stack is full.
  private static func depth(of number: Int) -> Int {
    getpid() < 0 ? number : depth(of: number + 1) + depth(of: number + 2)
  }
}
