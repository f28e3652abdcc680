/// What an update does to a field that can also be empty.
public enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The field stays as it is.
  case keep
  /// The field is emptied.
  case clear
  /// The field gets a value.
  case set(Value)
}
