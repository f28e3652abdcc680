/// What an answer, or a part of it, is instead of what it should be.
public enum AnswerProblem: Hashable, Sendable {
  /// What a JSON value is.
  public enum Shape: Hashable, Sendable {
    case boolean, number, text, list, object
  }

  /// It is not there, or null.
  case missing
  /// It has another shape.
  case shape(Shape, expected: Shape)
  /// It is a text, but no month such as `2026-11`.
  case notAMonth(String)
  /// It is a text, but no key.
  case notAKey
  /// It does not say that all went well.
  case notTrue
  /// It has no bytes.
  case empty
  /// It is a web page.
  case webPage
  /// It is not JSON, in the parser's words.
  case notJSON(String)
  /// It is not YAML, in the parser's words.
  case notYAML(String)
  /// It is a web page or XML, where an API description should be.
  case markup
  /// It is a value of this shape, or an empty document, where an API description should be.
  case notADescription(Shape?)
  /// It is a description in a language that is not known here.
  case unknownSpecification
  /// It describes more than an API can have.
  case tooMuch
}

extension AnswerProblem: CustomStringConvertible {
  /// A clause in English: `is missing`, `is a number, not a text`.
  public var description: String {
    switch self {
    case .missing: "is missing"
    case .shape(let shape, let expected): "is \(shape.noun), not \(expected.noun)"
    case .notAMonth(let text): "is “\(text)”, not a month such as “2026-11”"
    case .notAKey: "is no key"
    case .notTrue: "is not true"
    case .empty: "it is empty"
    case .webPage: "it is a web page, not JSON"
    case .notJSON(let words): "it is not JSON: \(words)"
    case .notYAML(let words): "it is not YAML: \(words)"
    case .markup: "it is a web page or XML, not an API description"
    case .notADescription(let shape): "it is \(shape?.noun ?? "empty"), not an API description"
    case .unknownSpecification: "it is neither OpenAPI nor Swagger"
    case .tooMuch: "describe more than an API can have"
    }
  }
}

extension AnswerProblem.Shape {
  /// Its name, for a sentence in English.
  var noun: String {
    switch self {
    case .boolean: "a boolean"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

extension AnswerProblem {
  /// Why a value is not of the shape that it should have.
  init(_ json: JSONValue, expected: Shape) {
    self = json.shape.map { .shape($0, expected: expected) } ?? .missing
  }
}
