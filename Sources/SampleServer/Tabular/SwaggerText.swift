import DataGouv
import LocalTables

/// What the Tabular API says of a table to machines: an OpenAPI document in YAML, with an argument an operator a column.
struct SwaggerText {
  let id: String
  let columns: [TableColumn]
  /// When there are some, the only columns that are told.
  let indexes: [String]?
  /// Whether figures are made of the table.
  let isAggregated: Bool

  /// The document.
  var answer: Answer {
    Answer(
      headers: ["content-type": "text/plain; charset=utf-8", "access-control-allow-origin": "*"],
      body: """
        components:
          schemas:
            Resource:
              type: object
              properties:
        \(told.map { "        \(Self.quoted($0.name)):\n          type: \(Self.type($0.type))" }.joined(separator: "\n"))
            ResourceData:
              type: object
              properties:
                data:
                  type: array
                  items:
                    $ref: '#/components/schemas/Resource'
                links:
                  type: object
                meta:
                  type: object
        info:
          title: Tabular API
          description: Rows of one file, by page, filtered and sorted.
          version: 1.0.0
        openapi: 3.0.3
        \(paths)
        """)
  }

  private var told: [TableColumn] {
    columns.filter { indexes?.contains($0.name) ?? true }
  }

  private var paths: String {
    let routes = [
      ("", "getResourceDataFromId"), ("csv/", "getResourceDataCSV"), ("json/", "getResourceDataJSON"),
    ]
    let arguments = Self.paging + told.flatMap(arguments)
    let list = arguments.map(\.text).joined(separator: "\n")
    return "paths:\n"
      + routes.map { route, name in
        """
          /api/resources/\(id)/data/\(route):
            get:
              operationId: \(name)
              summary: Get resource data from its ID
              parameters:
        \(list)
              responses:
                '200':
                  description: successful operation
                '400':
                  description: Invalid query string
                '404':
                  description: Resource not found
        """ + "\n"
      }.joined()
  }

  private struct Argument {
    let name: String
    let description: String
    let type: String

    var text: String {
      """
            - name: \(SwaggerText.quoted(name))
              in: query
              required: false
              description: \(SwaggerText.quoted(description))
              schema:
                type: \(type)
      """
    }
  }

  private static let paging = [
    Argument(name: "page", description: "Specific page", type: "integer"),
    Argument(name: "page_size", description: "Number of results per page", type: "integer"),
    Argument(name: "columns", description: "Columns to keep in the result", type: "string"),
    Argument(name: "or", description: "Filters of which one must hold", type: "string"),
  ]

  private func arguments(_ column: TableColumn) -> [Argument] {
    let operators = column.type.comparisons.map { operation in
      Argument(
        name: "\(column.name)__\(operation.rawValue)", description: "\(operation.rawValue): \(column.name)",
        type: operation.arity == .none ? "boolean" : Self.type(column.type))
    }
    let sort = Argument(
      name: "\(column.name)__sort", description: "asc or desc: \(column.name)", type: "string")
    let names =
      isAggregated && column.type.isSortable ? ["groupby"] + column.type.aggregations.map(\.rawValue) : []
    let figures = names.map {
      Argument(name: "\(column.name)__\($0)", description: "\($0): \(column.name)", type: "boolean")
    }
    return operators + (column.type.isSortable ? [sort] : []) + figures
  }

  private static func type(_ type: ColumnType) -> String {
    switch type {
    case .integer: "integer"
    case .float: "number"
    case .bool: "boolean"
    case .json: "object"
    default: "string"
    }
  }

  /// A text between double quotes, as YAML writes it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..<" ", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
