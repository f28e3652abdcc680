/// What a settings file says, line by line: a line that cannot be read is told and left out, the others count.
struct TOMLDocument: Hashable, Sendable {
  /// A key with its value.
  struct Entry: Hashable, Sendable {
    /// The tables it is in and its own name.
    var path: [String]
    var value: TOMLValue
    /// Where it stands, from 1.
    var line: Int
  }

  /// A line that does not count, and why.
  struct Problem: Hashable, Sendable {
    /// Where it stands, from 1.
    var line: Int
    var reason: Reason

    /// Why a line cannot be read.
    enum Reason: Error, Hashable, Sendable {
      /// It is no `key = value`, `[table]` or comment.
      case notAnEntry
      /// The value is none that TOML knows, or is cut off.
      case badValue
      /// Something follows the value.
      case textAfterValue
      /// It is TOML, of a kind that is not read here.
      case unsupported
      /// The key was given before, on this line.
      case repeated(line: Int)
    }
  }

  /// The readable entries, in the file's order.
  private(set) var entries: [Entry] = []
  /// The lines that were left out, in the file's order.
  private(set) var problems: [Problem] = []

  /// Reads a text.
  init(_ text: String) {
    var table: [String]? = []
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0) }
    var lines = all[...]
    while let first = lines.popFirst() {
      let number = lines.startIndex
      var line = first
      do throws(Problem.Reason) {
        var scanner = TOMLScanner(line)
        scanner.skipSpace()
        if scanner.isAtEnd { continue }
        if scanner.take("[") {
          // What belongs to a table whose name cannot be read belongs nowhere.
          table = nil
          if scanner.take("[") { throw .unsupported }
          let path = try scanner.path()
          guard scanner.take("]") else { throw .notAnEntry }
          try scanner.end()
          table = path
          continue
        }
        guard let parent = table else { continue }
        // An array goes on to the line of its closing bracket.
        while TOMLScanner.isOpenArray(line), let next = lines.first, !TOMLScanner.isEntry(next) {
          lines.removeFirst()
          line += "\n" + next
        }
        scanner = TOMLScanner(line)
        scanner.skipSpace()
        let key = try scanner.path()
        guard scanner.take("=") else { throw .notAnEntry }
        let value = try scanner.value()
        try scanner.end()
        let path = parent + key
        if let earlier = entries.first(where: { $0.path == path }) { throw .repeated(line: earlier.line) }
        entries.append(Entry(path: path, value: value, line: number))
      } catch {
        problems.append(Problem(line: number, reason: error))
      }
    }
  }
}
