extension TableValue {
  /// Reads a cell. `NaN` and the infinities, which JSON numbers cannot say, come as texts and stay texts; a fraction
  /// that is whole reads as an integer, for the server writes both alike.
  init(_ json: JSONValue) {
    switch json {
    case .string(let text): self = .text(text)
    case .number(let text): self = .init(number: text)
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .array, .object: self = .json(json.compact)
    }
  }

  private init(number text: String) {
    if let value = Int64(text) {
      self = .integer(value)
    } else {
      let plain = DecimalText.plain(text) ?? text
      self = Int64(plain).map { .integer($0) } ?? .number(plain)
    }
  }
}
