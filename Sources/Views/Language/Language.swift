/// A language of the interface.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// Reads a locale such as `fr_FR.UTF-8` or `en_GB`; `C` and `POSIX` are English, and a language that is not
  /// spoken here is `nil`.
  package init?(locale: String) {
    let name = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }.lowercased()
    switch name {
    case "fr": self = .french
    case "en", "c", "posix": self = .english
    default: return nil
    }
  }
}
