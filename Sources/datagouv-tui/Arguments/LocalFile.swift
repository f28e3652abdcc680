import Foundation

/// A file of this machine that was named on the command line.
enum LocalFile {
  /// The absolute path of a file that is there, if the text looks like a path and not like words to search for: it
  /// has a slash, or ends as delimited text does.
  static func path(_ text: String) -> String? {
    let url = URL(filePath: text)
    let endings: Set<String> = ["csv", "tsv", "txt", "tab", "psv", "gz", "zip"]
    guard text.contains("/") || endings.contains(url.pathExtension.lowercased()) else { return nil }
    let path = url.standardizedFileURL.path()
    let decoded = path.removingPercentEncoding ?? path
    let kind = try? FileManager.default.attributesOfItem(atPath: decoded)[.type] as? FileAttributeType
    return kind == .typeRegular || kind == .typeSymbolicLink ? decoded : nil
  }
}
