/// A file in an archive.
package struct ArchiveEntry: Hashable, Sendable {
  /// Its path in the archive.
  package var path: String
  /// Its size in bytes when unpacked, if the archive tells before its content.
  package var size: Int?

  /// Makes an entry.
  package init(path: String, size: Int? = nil) {
    self.path = path
    self.size = size
  }

  /// Whether its name is that of delimited text; not that of the remarks that come with it.
  package var isDelimitedText: Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if name.hasPrefix(".") || path.hasPrefix("__MACOSX/") { return false }
    if [".csv", ".tsv", ".tab", ".psv"].contains(where: { name.hasSuffix($0) }) { return true }
    let remarks = ["readme", "lisez", "licen", "notice", "metadonnees", "metadata"]
    return (name.hasSuffix(".txt") || !name.contains(".")) && !remarks.contains { name.contains($0) }
  }
}
