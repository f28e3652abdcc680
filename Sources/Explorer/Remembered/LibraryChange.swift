/// What changes in what the program remembers.
package enum LibraryChange: Hashable, Sendable {
  /// Something is remembered, in the place of what was remembered of it before.
  case put(Keepsake)
  /// Something is forgotten.
  case remove(Keepsake)
}
