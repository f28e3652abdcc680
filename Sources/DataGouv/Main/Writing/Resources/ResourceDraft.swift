/// A file elsewhere that is to belong to a dataset. A file of one's own is uploaded instead.
public struct ResourceDraft: Hashable, Sendable {
  /// Its title.
  public var title: String
  /// Where it is.
  public var url: String
  /// `main`, `documentation`, `update`, `api`, `code` or `other`.
  public var type: String
  /// Its format; the server trims it and makes it lower case.
  public var format: String?
  /// Markdown.
  public var description: String?
  /// Its MIME type.
  public var mime: String?
  /// Bytes.
  public var size: Int64?
  /// A digest of it.
  public var checksum: Resource.Checksum?
  /// The schema that it follows.
  public var schema: SchemaReference?
  /// Additional properties.
  public var extras: [String: JSONValue] = [:]

  /// Makes a draft of what every file needs; the rest is set afterwards.
  public init(title: String, url: String, type: String = "main", format: String? = nil) {
    self.title = title
    self.url = url
    self.type = type
    self.format = format
  }
}

extension ResourceDraft {
  /// Notes what the server would surely refuse.
  func check(_ check: inout FormCheck, within prefix: String = "") {
    check.text("\(prefix)title", title, upTo: DatasetDraft.titleLimit)
    check.text("\(prefix)url", url)
    check.length("\(prefix)description", description, upTo: DatasetDraft.descriptionLimit)
  }

  /// What is sent.
  var form: Form {
    var form = Form()
    form.add("title", title)
    form.add("url", url)
    form.add("filetype", "remote")
    form.add("type", type)
    form.add("format", format)
    form.add("description", description)
    form.add("mime", mime)
    form.add("filesize", size)
    form.add("checksum", json: checksum?.json)
    form.add("schema", json: schema?.json)
    if !extras.isEmpty { form.add("extras", extras) }
    return form
  }
}

extension Resource.Checksum {
  /// As a file's digest is written.
  var json: JSONValue { ["type": .string(type), "value": .string(value)] }
}

extension SchemaReference {
  /// As a file's schema is written.
  var json: JSONValue {
    var form = Form()
    form.add("name", name)
    form.add("version", version)
    form.add("url", url)
    return form.json
  }
}
