/// Which characters the terminal is said to show.
enum Charset {
  /// Whether the locale asks for nothing but ASCII. Without a locale UTF-8 is assumed: every terminal of today
  /// shows it, and the containers that set no locale are run in one.
  static func isASCII(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty })?.lowercased() else { return false }
    return !locale.contains("utf-8") && !locale.contains("utf8")
  }
}
