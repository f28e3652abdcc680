extension Resource {
  /// What is read of a resource's record.
  static let mask =
    "id,title,description,type,filetype,format,mime,url,latest,checksum,filesize,created_at,last_modified,"
    + "metrics{views},schema,preview_url,extras{\(extraKeys.joined(separator: ","))}"

  private static let extraKeys = [
    "analysis:parsing:parsing_table", "analysis:parsing:error", "analysis:error", "analysis:content-length",
    "check:status", "check:available", "check:headers:content-length",
  ]

  /// Reads a resource of either API. Very old ones lack a title: the end of their address stands for it.
  init(_ json: JSONValue) throws(Undecodable) {
    let id = try json.required("id")
    let url = json["url"].text ?? ""
    let file = url.split(separator: "/").last.map(String.init)
    self.init(
      id: id, title: json["title"].text ?? file ?? id, type: json["type"].text ?? "other",
      filetype: json["filetype"].text ?? "remote", format: json["format"].format, url: url)
    let extras = json["extras"]
    description = json["description"].text
    mime = json["mime"].text
    latest = json["latest"].text
    if let kind = json["checksum"]["type"].text, let value = json["checksum"]["value"].text {
      checksum = Checksum(type: kind, value: value)
    }
    let sizes = [
      json["filesize"], extras["analysis:content-length"], extras["check:headers:content-length"],
    ]
    size = sizes.lazy.compactMap(\.integer).first { $0 > 0 }
    createdAt = json["created_at"].timestamp
    lastModified = json["last_modified"].timestamp
    downloads = json["metrics"]["views"].integer.map { Int($0) }
    schema = json["schema"]["name"].text ?? json["schema"]["url"].text ?? json["schema"].text
    browsability = Browsability(
      extras: extras, previewURL: json["preview_url"].text, format: format, size: size)
  }
}
