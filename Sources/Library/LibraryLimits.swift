/// How much a library keeps.
package struct LibraryLimits: Hashable, Sendable {
  /// The most bytes of stored answers; the least recently used go first.
  package var answerBytes: Int
  /// The most things in the history; the least recently visited go first.
  package var visits: Int
  /// How long another program's writing is waited for, in seconds.
  package var patience: Double
  /// The most pages of 4 KiB in the file; `nil` for as many as the disk has room for.
  package var pages: Int?

  /// Sets limits, which by default suit a person's daily use.
  package init(
    answerBytes: Int = 64_000_000, visits: Int = 2_000, patience: Double = 5, pages: Int? = nil
  ) {
    self.answerBytes = answerBytes
    self.visits = visits
    self.patience = patience
    self.pages = pages
  }
}
