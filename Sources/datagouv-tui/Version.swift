/// Which version this is.
enum Version {
  /// As `--version` prints it and `User-Agent` tells it.
  static let current = "0.1.0"
  /// Name and version for `User-Agent`.
  static let product = "datagouv-tui/\(current)"
}
