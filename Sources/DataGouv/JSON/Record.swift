/// An object of the Main API while a model is read from it.
///
/// What a model reads is what a request asks for: the same reading done on an empty record, which notes the names that
/// are looked at, gives the `X-Fields` mask (`RecordReadable.mask`). So a model looks at all its fields whatever the
/// values are: it takes no decision between two reads that would hide one from the mask.
struct Record {
  private let json: JSONValue
  private let trace: FieldTrace?

  /// A record to read values from.
  init(_ json: JSONValue) {
    self.json = json
    trace = nil
  }

  /// An empty record that notes what is looked at.
  init(tracing trace: FieldTrace) {
    json = .null
    self.trace = trace
  }

  /// A member; an empty record when there is none.
  subscript(name: String) -> Record {
    guard let trace else { return Record(json[name]) }
    return Record(tracing: trace.field(name))
  }

  /// The value as it came; the mask then asks for all of it.
  var whole: JSONValue {
    trace?.isWhole = true
    return json
  }

  /// The items of a list; none when this is something else.
  var items: [Record] {
    guard let trace else { return json.items.map { Record($0) } }
    return [Record(tracing: trace)]
  }

  /// Whether this is a list; where the two APIs differ, one lists what the other counts.
  var isList: Bool {
    if case .array = json { return true }
    return false
  }

  /// A text that is not empty.
  var text: String? { leaf(\.text, "") }
  /// A whole number within 64 bits.
  var integer: Int64? { leaf(\.integer, 0) }
  /// A finite number.
  var double: Double? { leaf(\.double, 0) }
  /// `true` or `false`.
  var bool: Bool? { leaf(\.bool, false) }
  /// Whether this is `true`.
  var isTrue: Bool { bool == true }
  /// A moment or a day.
  var timestamp: Timestamp? { text.map { Timestamp($0) } }
  /// A counter; zero when there is none.
  var count: Int { leaf(\.count, 0) ?? 0 }
  /// A file format in the one spelling that this library uses.
  var format: String? { leaf(\.format, "") }
  /// The texts of a list; what is no text is left out.
  var texts: [String] { items.compactMap(\.text) }

  /// A member that has to be a text, or a number that stands for one.
  func required(_ name: String) throws(Undecodable) -> String {
    guard trace != nil else { return try json.required(name) }
    return self[name].text ?? ""
  }

  /// Members whose names are not known before, such as months; the mask asks for all of them.
  var members: [JSONValue.Member] { whole.members }

  private func leaf<Value>(_ value: KeyPath<JSONValue, Value?>, _ placeholder: Value) -> Value? {
    guard let trace else { return json[keyPath: value] }
    trace.isWhole = true
    return trace.pretendsPresence ? placeholder : nil
  }

  private func leaf<Value>(_ value: KeyPath<JSONValue, Value>, _ placeholder: Value) -> Value? {
    guard let trace else { return json[keyPath: value] }
    trace.isWhole = true
    return placeholder
  }
}
