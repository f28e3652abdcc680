import Synchronization

/// Looks whether a table stays the same while its pages are read.
final class TableWatch: Sendable {
  private struct State {
    var createdAt: Timestamp?
    var total: Int?
  }

  private let state = Mutex(State())
  private let info: @Sendable () async throws(DataGouvError) -> TableInfo

  /// A look costs a request, so it is not taken at each page.
  private static let interval = 20

  /// Watches the table that the closure tells of.
  init(_ info: @escaping @Sendable () async throws(DataGouvError) -> TableInfo) { self.info = info }

  /// Loads a page as a part of the list.
  ///
  /// - Throws: `tableChanged` when it is not of the table that the first page was of.
  func page(
    _ number: Int, _ load: () async throws(DataGouvError) -> TablePage
  ) async throws(DataGouvError) -> Page<TablePage.Row> {
    if number == 1 {
      let createdAt = try await createdAt()
      state.withLock { $0 = State(createdAt: createdAt) }
    }
    let page: TablePage
    do {
      page = try await load()
    } catch {
      // A table that was there and is not any more is being filled, or gone for good.
      guard number > 1, case .status(404, _, _, _) = error else { throw error }
      throw .tableChanged
    }
    let isLast = page.isTotalKnown ? number * page.size >= page.total : page.rows.count < page.size
    let isOtherTotal = state.withLock { state in
      defer { state.total = page.total }
      return page.isTotalKnown && state.total != nil && state.total != page.total
    }
    if number > 1, isLast || isOtherTotal || number.isMultiple(of: Self.interval) { try await check() }
    // Nobody tells how many figures there are: a full page of them can have another behind it.
    let total = page.isTotalKnown || isLast ? page.total : page.total + 1
    return Page(items: page.rows, number: number, size: page.size, total: total)
  }

  private func check() async throws(DataGouvError) {
    guard let known = state.withLock(\.createdAt), let now = try await createdAt() else { return }
    if known != now { throw .tableChanged }
  }

  /// When the table was filled; `nil` when nobody can tell.
  private func createdAt() async throws(DataGouvError) -> Timestamp? {
    do {
      return try await info().createdAt
    } catch {
      if error == .cancelled { throw error }
      return nil
    }
  }
}
