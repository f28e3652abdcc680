package import DataGouv
package import Explorer
package import Foundation

extension DataGouvClient {
  /// Answers a request of the explorer with one call, or two where a table is described by two routes. An answer
  /// that was kept from before says so.
  package func answer(to request: Request) async -> Result<Answer, DataGouvError> {
    let age = AnswerAge()
    let result = await AnswerAge.$current.withValue(age) { await self.result(of: request) }
    guard let date = age.date else { return result }
    return result.map { .stored($0, at: date, because: age.reason) }
  }

  /// What was kept of all that answers a request, and when the oldest part came; `nil` where a part was not kept.
  /// For a client that leaves the network alone.
  package func recalled(_ request: Request) async -> (answer: Answer, date: Date)? {
    guard case .success(.stored(let answer, let date, _)) = await answer(to: request) else { return nil }
    return (answer, date)
  }

  private func result(of request: Request) async -> Result<Answer, DataGouvError> {
    do {
      return .success(try await call(request))
    } catch {
      return .failure(error)
    }
  }

  private func call(_ request: Request) async throws(DataGouvError) -> Answer {
    switch request {
    case .search(let query): .search(try await search(query))
    case .items(let query): .items(try await items(query))
    case .counts(let text): .counts(await counts(text))
    case .dataset(let reference): .dataset(try await dataset(reference))
    case .entity(let kind, let reference): .entity(try await entity(kind, reference))
    case .record(let kind, let id, let isDCAT): .text(try await recordText(kind, id, isDCAT: isDCAT))
    case .files(let datasetID, let page, let matching):
      .files(
        try await resources(
          of: datasetID, page: page, pageSize: 50, matching: matching.isEmpty ? nil : matching))
    case .resource(let id): .resource(try await resource(id))
    case .table(let id): try await table(id)
    case .rows(let query): .rows(try await rows(query))
    case .choices(let field, let text): .choices(try await choices(of: field, matching: text))
    case .months(let query): .months(try await months(query))
    case .fileShares(let id): .fileShares(try await fileShares(of: id))
    case .comparison(let scope, let measure, let month):
      .comparison(try await comparison(of: scope, by: measure, through: month))
    case .leaders(let query): .leaders(try await leaders(query))
    case .titles(let kind, let ids): .titles(try await titles(of: kind, ids))
    case .sparks(let ids, let months): .sparks(try await sparks(of: ids, months))
    case .groups(let query): .groups(try await groups(query))
    // Files are read by `FileReading` and written by `FileTransfers`, for their progress is told meanwhile.
    // What the program remembers is no portal's.
    case .importing, .export, .writing, .download, .remembered: throw .cancelled
    }
  }

  /// The profile is what a table needs; when it was filled is worth showing, and no reason to fail.
  private func table(_ resourceID: String) async throws(DataGouvError) -> Answer {
    async let info = try? tableInfo(resourceID)
    let profile = try await tableProfile(resourceID)
    return .table(profile, await info)
  }
}
