extension Resource: RecordReadable {
  /// Reads a resource of either API. Very old ones lack a title: the end of their address stands for it.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    let url = record["url"].text ?? ""
    let file = url.split(separator: "/").last.map(String.init)
    self.init(
      id: id, title: record["title"].text ?? file ?? id, type: record["type"].text ?? "other",
      filetype: record["filetype"].text ?? "remote", format: record["format"].format, url: url)
    let notes = CrawlerNotes(record["extras"])
    description = record["description"].text
    mime = record["mime"].text
    latest = record["latest"].text
    let checksum = record["checksum"]
    if let kind = checksum["type"].text, let value = checksum["value"].text {
      self.checksum = Checksum(type: kind, value: value)
    }
    let sizes = [record["filesize"].integer, notes.analysedSize, notes.announcedSize]
    size = sizes.lazy.compactMap(\.self).first { $0 > 0 }
    createdAt = record["created_at"].timestamp
    lastModified = record["last_modified"].timestamp
    downloads = record["metrics"]["views"].integer.map { Int($0) }
    schema = record["schema"]["name"].text ?? record["schema"]["url"].text ?? record["schema"].text
    browsability = Browsability(
      notes: notes, previewURL: record["preview_url"].text, format: format, size: size)
  }
}
