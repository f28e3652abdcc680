/// Told how many bytes of a file go to the network. Two meters are only equal when they are the same.
package final class ByteMeter: Sendable, Hashable {
  /// Told the bytes of each piece, in turn.
  let note: @Sendable (Int64) -> Void

  /// Makes a meter.
  package init(note: @escaping @Sendable (Int64) -> Void) { self.note = note }

  /// Whether both are the same.
  package static func == (left: ByteMeter, right: ByteMeter) -> Bool { left === right }

  /// Hashes which one it is.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
