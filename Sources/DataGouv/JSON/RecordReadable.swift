/// A model that is read from an object of the Main API.
protocol RecordReadable: Sendable {
  /// Reads a record; throws what about it cannot be read.
  init(_ record: Record) throws(Undecodable)
}

extension RecordReadable {
  /// The fields that the model is read from, as an `X-Fields` mask. It is made by reading, so it cannot ask for less
  /// or more than is read.
  static var mask: String {
    let fields = trace(pretendingPresence: true)
    fields.merge(trace(pretendingPresence: false))
    return fields.mask
  }

  private static func trace(pretendingPresence pretends: Bool) -> FieldTrace {
    let trace = FieldTrace(pretendsPresence: pretends)
    _ = try? Self(Record(tracing: trace))
    return trace
  }
}
