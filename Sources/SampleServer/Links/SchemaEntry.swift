/// A schema that files follow, as the catalogue describes it.
struct SchemaEntry: Decodable, Sendable {
  var name: String
  var title: String
  var description: String
  /// `tableschema` or `jsonschema`.
  var type: String
  var labels: [String]
  var versions: [String]
  /// Slug of the dataset that gathers the files of everyone.
  var consolidation: String?
}
