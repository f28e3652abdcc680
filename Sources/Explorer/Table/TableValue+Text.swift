package import DataGouv

extension TableValue {
  /// The value as it stands in the file, as far as the server kept it: what is copied, and shown whole.
  package var text: String {
    switch self {
    case .null: ""
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let text), .text(let text), .json(let text): text
    }
  }
}
