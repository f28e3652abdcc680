import Foundation

/// Where the program's own files go, as the XDG base directory specification has it
/// (<https://specifications.freedesktop.org/basedir-spec/latest/>).
struct Folders: Hashable, Sendable {
  /// What outlives a session: the library. `nil` when the environment names no home.
  var state: URL?
  /// The settings file's folder.
  var configuration: URL?

  /// Finds the folders; a variable that is not an absolute path does not count.
  init(environment: [String: String]) {
    func folder(_ variable: String, or fallback: String) -> URL? {
      let absolute = { (name: String) in environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
      let parent = absolute(variable).map { URL(filePath: $0) }
      return (parent ?? absolute("HOME").map { URL(filePath: $0).appending(path: fallback) })?
        .appending(path: "datagouv-tui")
    }
    state = folder("XDG_STATE_HOME", or: ".local/state")
    configuration = folder("XDG_CONFIG_HOME", or: ".config")
  }

  /// The library.
  var library: URL? { state?.appending(path: "library.sqlite") }
  /// The settings file.
  var settings: URL? { configuration?.appending(path: "config.toml") }
}
