/// What an API can be asked, as its producer's OpenAPI or Swagger document says.
///
/// It comes from a server that the portal knows nothing about: texts can be anything, and so can addresses.
public struct APIDescription: Hashable, Sendable {
  /// A request that the API takes.
  public struct Operation: Hashable, Sendable {
    /// The verb, in upper case.
    public var method: String
    /// The path below a server, with its variables in braces: `/communes/{code}`.
    public var path: String
    /// Its name for programs, if it has one.
    public var id: String?
    /// What it does, in a line.
    public var summary: String?
    /// What it does, in Markdown.
    public var description: String?
    /// Groups that it belongs to.
    public var tags: [String]
    /// What it takes in its path, query, headers and cookies; in a Swagger 2 document also its body.
    public var parameters: [Parameter]
    /// Whether it should not be used any more.
    public var isDeprecated: Bool

    /// Makes an operation.
    public init(
      method: String, path: String, id: String? = nil, summary: String? = nil, description: String? = nil,
      tags: [String] = [], parameters: [Parameter] = [], isDeprecated: Bool = false
    ) {
      self.method = method
      self.path = path
      self.id = id
      self.summary = summary
      self.description = description
      self.tags = tags
      self.parameters = parameters
      self.isDeprecated = isDeprecated
    }
  }

  /// Something that an operation takes.
  public struct Parameter: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Where it goes: `path`, `query`, `header`, `cookie`; in a Swagger 2 document also `body` and `formData`.
    public var place: String
    /// What it is: `string`, `integer`, `array`, or the name of a schema of the document; `nil` when that is not told.
    public var type: String?
    /// Whether the operation needs it.
    public var isRequired: Bool
    /// What it means, in Markdown.
    public var description: String?
    /// Whether it should not be used any more.
    public var isDeprecated: Bool

    /// Makes a parameter.
    public init(
      name: String, place: String, type: String? = nil, isRequired: Bool = false, description: String? = nil,
      isDeprecated: Bool = false
    ) {
      self.name = name
      self.place = place
      self.type = type
      self.isRequired = isRequired
      self.description = description
      self.isDeprecated = isDeprecated
    }
  }

  /// What the document is written in: `OpenAPI 3.0.3`, `Swagger 2.0`.
  public var specification: String
  /// The API's name.
  public var title: String
  /// The API's version.
  public var version: String?
  /// What the API is, in Markdown.
  public var description: String?
  /// Where the paths begin: absolute addresses, the variables in them replaced by their default values.
  public var servers: [String]
  /// What it can be asked, in the document's order.
  public var operations: [Operation]

  /// Makes a description.
  public init(
    specification: String, title: String, version: String? = nil, description: String? = nil,
    servers: [String] = [], operations: [Operation] = []
  ) {
    self.specification = specification
    self.title = title
    self.version = version
    self.description = description
    self.servers = servers
    self.operations = operations
  }
}
