import Foundation

/// The bundled files, decoded.
struct CatalogueFiles: Sendable {
  /// Why a bundled file cannot be used.
  enum Problem: Error, Hashable, Sendable {
    /// It is not where it should be.
    case missing(String)
  }

  var organizations: [OrganizationEntry]
  var datasets: [DatasetEntry]
  /// Descriptions in Markdown, by the slug of their dataset.
  var descriptions: [String: String]
  var recipes: [String: TableRecipe]
  var words: Words
  var labels: Labels
  /// Bytes of the generated files, by the id of their resource.
  var sizes: [String: Int]

  /// Reads the files that come with the program.
  init() throws {
    let folder = Bundle.module.bundleURL.appending(path: "Catalogue")
    organizations = try Self.decode("organizations.json", in: folder)
    labels = try Self.decode("labels.json", in: folder)
    words = try Self.decode("words.json", in: folder)
    recipes = try Self.decode("tables.json", in: folder)
    sizes = try Self.decode("sizes.json", in: folder)
    datasets = []
    descriptions = [:]
    for theme in ["economie", "territoires", "environnement", "transports", "societe", "limites"] {
      datasets += try Self.decode("datasets-\(theme).json", in: folder) as [DatasetEntry]
      let text = String(decoding: try Self.read("datasets-\(theme).md", in: folder), as: UTF8.self)
      for part in text.split(separator: "<!-- dataset: ") {
        guard let end = part.firstRange(of: " -->") else { continue }
        let body = part[end.upperBound...]
        descriptions[String(part[..<end.lowerBound])] = body.trimmingCharacters(in: .newlines)
      }
    }
  }

  private static func decode<Value: Decodable>(_ name: String, in folder: URL) throws -> Value {
    try JSONDecoder().decode(Value.self, from: read(name, in: folder))
  }

  private static func read(_ name: String, in folder: URL) throws -> Data {
    do { return try Data(contentsOf: folder.appending(path: name)) } catch { throw Problem.missing(name) }
  }
}
