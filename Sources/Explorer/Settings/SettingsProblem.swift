package import Canvas

/// A line of the settings file that does not count, and why; the words are the views'.
package struct SettingsProblem: Hashable, Sendable {
  /// Where it stands, from 1; 0 for the file as a whole.
  package var line: Int
  package var cause: Cause

  /// Why a line does not count.
  package enum Cause: Error, Hashable, Sendable {
    /// The file cannot be read; the system's words.
    case unreadable(String)
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
    /// There is no such setting.
    case unknownSetting(String)
    /// The setting has another value than it can have; what it can be.
    case notOneOf(String, [String])
    /// The portal has no address of its catalogue.
    case portalWithoutCatalog(String)
    /// The value is not the root of an HTTP service.
    case badAddress(String)
    /// No portal of that name is in the file.
    case unknownPortal(String)
    /// There is no such action.
    case unknownAction(String)
    /// There is no such key.
    case unknownKey(String)
    /// The key does something else in the same pane: another line's action, or one that is so by itself.
    case clash(key: Key, action: Action, line: Int?)
  }

  /// Notes a problem.
  package init(line: Int, cause: Cause) {
    self.line = line
    self.cause = cause
  }
}
