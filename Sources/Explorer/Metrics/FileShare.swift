/// What a file has been downloaded since counting began: its share of its dataset.
package struct FileShare: Hashable, Sendable {
  /// UUID of the resource.
  package var id: String
  /// Its title; `nil` when the dataset no longer has the file.
  package var title: String?
  package var downloads: Int

  /// Makes a share.
  package init(id: String, title: String?, downloads: Int) {
    self.id = id
    self.title = title
    self.downloads = downloads
  }
}
