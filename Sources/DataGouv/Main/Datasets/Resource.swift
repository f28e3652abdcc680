/// A file, or the address of one, that belongs to a dataset.
public struct Resource: Hashable, Sendable, Identifiable {
  /// A digest of the file.
  public struct Checksum: Hashable, Sendable {
    /// `sha1`, `sha2`, `sha256`, `md5` or `crc`.
    public var type: String
    /// The digest in hexadecimal digits.
    public var value: String
    /// Makes a checksum.
    public init(type: String, value: String) {
      self.type = type
      self.value = value
    }
  }

  /// Whether the Tabular API has its rows, and why not.
  public enum Browsability: Hashable, Sendable {
    /// Its rows can be read.
    case browsable
    /// Its kind is never tabular: a zip file, a PDF, a map service…
    case notTabular
    /// It is tabular by its format, and has not been analysed yet.
    case notYetProcessed
    /// The analysis failed, in the analyser's words.
    case failed(String)
    /// It is larger than the analyser takes; bytes.
    case tooLarge(Int)
    /// Its address no longer answers (the HTTP status, if there was one).
    case unavailable(status: Int?)
  }

  /// UUID.
  public var id: String
  /// Its title; the end of its address when the portal has none.
  public var title: String
  /// Markdown.
  public var description: String?
  /// `main`, `documentation`, `update`, `api`, `code` or `other`.
  public var type: String
  /// `file` when the portal hosts it, else `remote`.
  public var filetype: String
  /// Lower case, trimmed; `nil` when unknown.
  public var format: String?
  /// Its MIME type; `nil` when unknown.
  public var mime: String?
  /// Where the file is; strangers write it.
  public var url: String
  /// The stable address, `/api/1/datasets/r/{id}`, whose downloads are counted.
  public var latest: String?
  /// A digest of the file, if the portal has one.
  public var checksum: Checksum?
  /// Bytes: the file's size, or what the crawler measured.
  public var size: Int64?
  /// When it was added.
  public var createdAt: Timestamp?
  /// When the file, or for a remote one its address, last changed.
  public var lastModified: Timestamp?
  /// Downloads since July 2022 (the server's `metrics.views`); `nil` when not counted.
  public var downloads: Int?
  /// Name of the schema that it follows.
  public var schema: String?
  /// Whether the Tabular API has its rows, judged by what the crawler noted. Asking the API is the only proof.
  public var browsability: Browsability

  /// Makes a resource of what every one has; the rest is set afterwards.
  public init(
    id: String, title: String, type: String = "main", filetype: String = "file", format: String? = nil,
    url: String = "", browsability: Browsability = .notTabular
  ) {
    self.id = id
    self.title = title
    self.type = type
    self.filetype = filetype
    self.format = format
    self.url = url
    self.browsability = browsability
  }
}
