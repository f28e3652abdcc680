/// A file that is to be written.
package struct SaveTarget: Hashable, Sendable {
  /// Its path: absolute, from the home folder by `~/`, or from the current one.
  package var path: String
  /// Whether a file that is there may be replaced.
  package var isReplacing: Bool

  /// Names a file.
  package init(path: String, isReplacing: Bool = false) {
    self.path = path
    self.isReplacing = isReplacing
  }
}
