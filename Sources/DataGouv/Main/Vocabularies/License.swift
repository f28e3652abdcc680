/// A licence that datasets can have (`GET /api/1/datasets/licenses/`).
public struct License: Hashable, Sendable, Identifiable {
  /// Such as `lov2`; `notspecified` stands for none.
  public var id: String
  /// Its name.
  public var title: String
  /// Who keeps it.
  public var maintainer: String?
  /// Its text.
  public var url: String?
  /// What it is said to be, such as `okd_compliant` or `domain_data`; open-ended.
  public var flags: [String]
  /// Other addresses of it.
  public var alternateURLs: [String]
  /// Other names of it.
  public var alternateTitles: [String]

  /// Makes a licence.
  public init(
    id: String, title: String, maintainer: String? = nil, url: String? = nil, flags: [String] = [],
    alternateURLs: [String] = [], alternateTitles: [String] = []
  ) {
    self.id = id
    self.title = title
    self.maintainer = maintainer
    self.url = url
    self.flags = flags
    self.alternateURLs = alternateURLs
    self.alternateTitles = alternateTitles
  }
}

extension License: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, title: record["title"].text ?? id, maintainer: record["maintainer"].text,
      url: record["url"].text, flags: record["flags"].texts, alternateURLs: record["alternate_urls"].texts,
      alternateTitles: record["alternate_titles"].texts)
  }
}
