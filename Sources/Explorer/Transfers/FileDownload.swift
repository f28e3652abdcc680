package import DataGouv

/// A file of the portal, or of wherever it points, that is to be kept as it is.
package struct FileDownload: Hashable, Sendable {
  /// Where it is: the address whose downloads are counted, if there is one.
  package var address: String
  /// Its digest, as the portal tells it.
  package var checksum: Resource.Checksum?
  package var target: SaveTarget
  /// Whether the target's name is only a guess: the name that the server gives the file then goes before it, unless a
  /// file of that name is there.
  package var isNameGuessed: Bool

  /// Describes a download.
  package init(
    address: String, checksum: Resource.Checksum? = nil, target: SaveTarget, isNameGuessed: Bool = false
  ) {
    self.address = address
    self.checksum = checksum
    self.target = target
    self.isNameGuessed = isNameGuessed
  }
}
