import Foundation

/// Reads the document of an API that someone else wrote: nothing in it is believed, and what it costs to read is
/// bounded whatever it says.
struct APIDescriptionReader {
  /// More than any real API has; a short document can seem to hold more by referring to itself.
  private static let maximumOperations = 20_000
  private static let maximumParameters = 200_000

  private static let methods: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]

  private let document: JSONValue
  private var references: References
  private var operations: [APIDescription.Operation] = []
  private var parameterCount = 0

  private init(_ document: JSONValue) {
    self.document = document
    references = References(document)
  }

  /// Reads a document that came from an address, against which its relative addresses are resolved.
  static func read(_ document: JSONValue, from url: URL) throws(Undecodable) -> APIDescription {
    guard case .object = document else {
      throw Undecodable(path: "", reason: .notADescription(document.shape))
    }
    let specification: String
    if let version = document["openapi"].scalarText {
      specification = "OpenAPI \(version)"
    } else if let version = document["swagger"].scalarText {
      specification = "Swagger \(version)"
    } else {
      throw Undecodable(path: "", reason: .unknownSpecification)
    }
    var reader = APIDescriptionReader(document)
    try reader.readOperations()
    let info = document["info"]
    return APIDescription(
      specification: specification, title: info["title"].scalarText ?? url.host() ?? "",
      version: info["version"].scalarText, description: info["description"].text,
      servers: APIServers.all(of: document, from: url), operations: reader.operations)
  }

  private mutating func readOperations() throws(Undecodable) {
    for entry in document["paths"].members where entry.name.hasPrefix("/") {
      let item = references.target(of: entry.value)
      let shared = parameters(in: item)
      for (method, operation) in item.members.map({ ($0.name.lowercased(), $0.value) })
      where Self.methods.contains(method) {
        let own = parameters(in: operation)
        let inherited = shared.filter { parameter in
          !own.contains { $0.name == parameter.name && $0.place == parameter.place }
        }
        parameterCount += inherited.count + own.count
        guard operations.count < Self.maximumOperations, parameterCount <= Self.maximumParameters else {
          throw Undecodable(path: "paths", reason: .tooMuch)
        }
        operations.append(
          .init(
            method: method.uppercased(), path: entry.name, id: operation["operationId"].scalarText,
            summary: operation["summary"].scalarText, description: operation["description"].text,
            tags: operation["tags"].items.compactMap(\.scalarText), parameters: inherited + own,
            isDeprecated: operation["deprecated"].isTrue))
      }
    }
  }

  private mutating func parameters(in holder: JSONValue) -> [APIDescription.Parameter] {
    holder["parameters"].items.prefix(Self.maximumParameters).compactMap { item in
      APIDescription.Parameter(references.target(of: item))
    }
  }
}

extension APIDescription.Parameter {
  /// Reads a parameter; `nil` when it has no name, as a reference that leads nowhere has none.
  fileprivate init?(_ json: JSONValue) {
    guard let name = json["name"].scalarText else { return nil }
    let place = json["in"].text ?? "query"
    self.init(
      name: name, place: place, type: Self.type(json["schema"]) ?? Self.type(json),
      isRequired: json["required"].isTrue || place == "path", description: json["description"].text,
      isDeprecated: json["deprecated"].isTrue)
  }

  /// The type of a schema: its name, the first of several that is not `null`, or the end of a reference.
  private static func type(_ schema: JSONValue) -> String? {
    let types = schema["type"].items.compactMap(\.text)
    return schema["type"].text ?? types.first { $0 != "null" }
      ?? schema["$ref"].text?.split(separator: "/").last.map(String.init)
  }
}

extension JSONValue {
  /// A text, or a number as it was written: versions are often not quoted.
  var scalarText: String? {
    if case .number(let text) = self { return text }
    return text
  }
}
