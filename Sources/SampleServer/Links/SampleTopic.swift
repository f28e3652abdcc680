/// A topic of the catalogue.
struct SampleTopic: Sendable {
  let id: String
  let slug: String
  let entry: TopicEntry
  /// Markdown.
  let description: String
  let producer: Producer
  /// Seconds since 1970.
  let created: Int
  let modified: Int
  let elements: [Element]

  /// Something that a topic gathers.
  struct Element: Sendable {
    /// Its own id.
    let identity: String
    let entry: TopicEntry.Element
    /// What it is and its id; nothing and an empty text for a place that is kept.
    let kind: RecordKind?
    let id: String
  }
}
