import CPseudoTerminal
import Glibc

/// Finds the programs that this package builds, beside the tests that run them.
package enum Program {
  /// The path of a built executable.
  package static func path(_ name: String) -> String {
    let candidates =
      [directoryOfTests, CommandLine.arguments.first.map(directory)].compactMap { $0 }.map {
        $0 + "/" + name
      }
    return candidates.first { access($0, X_OK) == 0 } ?? name
  }

  /// The environment in which terminal programs are tested: nothing of the machine's but what they need.
  package static func environment(
    term: String = "xterm-256color", _ more: [String: String] = [:]
  ) -> [String: String] {
    let own = ["TERM": term, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    return own.merging(more) { _, new in new }
  }

  /// The tests are a file mapped into the runner: whichever runner it is, they tell where they lie.
  private static var directoryOfTests: String? {
    cpt_own_file().map { directory(String(cString: $0)) }
  }

  private static func directory(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
