/// What an update changes in a file's record; what is not set stays as it is.
///
/// Of a file that the portal hosts, the address, format, MIME type, size and digest are the portal's own: the server
/// leaves changes of them aside. Whether it hosts the file cannot be changed at all.
public struct ResourceChanges: Hashable, Sendable {
  /// Its title.
  public var title: String?
  /// Markdown.
  public var description = Change<String>.keep
  /// `main`, `documentation`, `update`, `api`, `code` or `other`.
  public var type: String?
  /// Where it is; of a remote file only.
  public var url: String?
  /// Its format; of a remote file only.
  public var format = Change<String>.keep
  /// Its MIME type; of a remote file only.
  public var mime = Change<String>.keep
  /// Bytes; of a remote file only.
  public var size = Change<Int64>.keep
  /// A digest of it; of a remote file only.
  public var checksum = Change<Resource.Checksum>.keep
  /// The schema that it follows.
  public var schema = Change<SchemaReference>.keep
  /// All its additional properties; for some of them see `updateExtras(ofResource:inDataset:_:)`.
  public var extras: [String: JSONValue]?

  /// Changes nothing yet.
  public init() {}
}

extension ResourceChanges {
  /// Throws what the server would surely refuse.
  func check() throws(DataGouvError) {
    var check = FormCheck()
    check.text("title", title, upTo: DatasetDraft.titleLimit)
    check.text("url", url)
    check.length("description", description, upTo: DatasetDraft.descriptionLimit)
    try check.finish()
  }

  /// What is sent.
  var form: Form {
    var form = Form()
    form.add("title", title)
    form.add("description", description)
    form.add("type", type)
    form.add("url", url)
    form.add("format", format)
    form.add("mime", mime)
    form.add("filesize", size) { .number("\($0)") }
    form.add("checksum", checksum) { $0.json }
    form.add("schema", schema) { $0.json }
    form.add("extras", extras)
    return form
  }
}
