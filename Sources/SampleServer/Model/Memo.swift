/// Values that take long to make, each made once.
actor Memo<Value: Sendable> {
  private var values: [String: Task<Value, any Error>] = [:]

  /// The value of that name, made if it was not yet asked for; whoever asks meanwhile waits for the same one.
  func value(_ name: String, make: @escaping @Sendable () throws -> Value) async throws -> Value {
    if let value = values[name] { return try await value.value }
    let value = Task { try make() }
    values[name] = value
    return try await value.value
  }
}
