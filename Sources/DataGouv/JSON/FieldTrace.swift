/// The fields that a model looks at, noted while it is read from an empty record.
final class FieldTrace {
  /// Whether values seem to be there; read both ways, a model shows what it falls back to and what follows a value.
  let pretendsPresence: Bool
  /// Whether the field itself is read, and not only fields in it.
  var isWhole = false
  private var fields: [(name: String, trace: FieldTrace)] = []

  /// Notes nothing yet.
  init(pretendsPresence: Bool) { self.pretendsPresence = pretendsPresence }

  /// The note of a field inside this one.
  func field(_ name: String) -> FieldTrace {
    if let known = fields.first(where: { $0.name == name }) { return known.trace }
    let trace = FieldTrace(pretendsPresence: pretendsPresence)
    fields.append((name, trace))
    return trace
  }

  /// Adds what another reading looked at.
  func merge(_ other: FieldTrace) {
    isWhole = isWhole || other.isWhole
    for (name, trace) in other.fields { field(name).merge(trace) }
  }

  /// The fields in it as a mask, `a,b{c,d}`. One that is read itself is asked for whole: the server refuses a mask
  /// below a scalar.
  var mask: String {
    fields.map { name, trace in
      trace.isWhole || trace.fields.isEmpty ? name : "\(name){\(trace.mask)}"
    }.joined(separator: ",")
  }
}
