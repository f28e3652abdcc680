import DataGouv
import Explorer

extension DataGouvClient {
  /// The first of a leaderboard. Where a dataset has two rows for a month, as one that moved does, they are added up.
  func leaders(_ query: LeadersQuery) async throws(DataGouvError) -> [LeadersState.Leader] {
    let leaders = try await rows(query)
    var places: [String: Int] = [:]
    var merged: [LeadersState.Leader] = []
    for leader in leaders {
      if let place = places[leader.id] {
        merged[place].value = merged[place].value.map { $0.addingAtMost(leader.value ?? 0) } ?? leader.value
      } else {
        places[leader.id] = merged.count
        merged.append(leader)
      }
    }
    return merged.sorted { $0.value ?? -1 > $1.value ?? -1 }
  }

  private func rows(_ query: LeadersQuery) async throws(DataGouvError) -> [LeadersState.Leader] {
    let byDownloads = query.measure == .downloads
    let count = LeadersQuery.count
    switch (query.kind, query.month) {
    case (.datasets, nil):
      return try await leaders(.datasetTotals, by: byDownloads ? .downloads : .visits, count: count)
        .map { .init(id: $0.datasetID, value: byDownloads ? $0.downloads : $0.visits) }
    case (.datasets, let month?):
      return try await leaders(.datasets, by: byDownloads ? .downloads : .visits, in: month, count: count)
        .map { .init(id: $0.datasetID, value: byDownloads ? $0.downloads : $0.visits) }
    case (.resources, nil):
      return try await leaders(.resourceTotals, by: .downloads, count: count)
        .map { .init(id: $0.resourceID, value: $0.downloads) }
    case (.resources, let month?):
      return try await leaders(.resources, by: .downloads, in: month, count: count)
        .map { .init(id: $0.resourceID, value: $0.downloads) }
    case (.organizations, nil):
      return try await leaders(
        .organizationTotals, by: byDownloads ? .downloads : .datasetVisits, count: count
      )
      .map { .init(id: $0.organizationID, value: byDownloads ? $0.downloads : $0.datasetVisits) }
    case (.organizations, let month?):
      return try await leaders(
        .organizations, by: byDownloads ? .downloads : .datasetVisits, in: month, count: count
      ).map { .init(id: $0.organizationID, value: byDownloads ? $0.downloads : $0.datasetVisits) }
    case (.reuses, nil):
      return try await leaders(.reuseTotals, by: .visits, count: count)
        .map { .init(id: $0.reuseID, value: $0.visits) }
    case (.reuses, let month?):
      return try await leaders(.reuses, by: .visits, in: month, count: count)
        .map { .init(id: $0.reuseID, value: $0.visits) }
    case (.dataservices, nil):
      return try await leaders(.dataserviceTotals, by: .visits, count: count)
        .map { .init(id: $0.dataserviceID, value: $0.visits) }
    case (.dataservices, let month?):
      return try await leaders(.dataservices, by: .visits, in: month, count: count)
        .map { .init(id: $0.dataserviceID, value: $0.visits) }
    }
  }

  /// The titles of things by their ids, six at a time: the Metrics API knows none. What the portal does not tell is
  /// `nil`; throws when it tells nothing at all for another reason than that the things are gone.
  func titles(of kind: LeadersQuery.Kind, _ ids: [String]) async throws(DataGouvError) -> [String: String?] {
    let answers = await withTaskGroup(of: (String, Result<String, DataGouvError>).self) { group in
      var waiting = ids.makeIterator()
      func start() -> Bool {
        guard let id = waiting.next() else { return false }
        group.addTask { (id, await self.title(of: kind, id)) }
        return true
      }
      for _ in 0..<6 where !start() { break }
      var answers: [String: Result<String, DataGouvError>] = [:]
      for await (id, answer) in group {
        answers[id] = answer
        _ = start()
      }
      return answers
    }
    let isTold = answers.values.contains { answer in
      if case .failure(let error) = answer { error.isGone } else { true }
    }
    if !isTold, case .failure(let error)? = answers.values.first { throw error }
    return answers.mapValues { try? $0.get() }
  }

  private func title(of kind: LeadersQuery.Kind, _ id: String) async -> Result<String, DataGouvError> {
    do {
      switch kind {
      case .datasets: return .success(try await dataset(id).title)
      case .resources: return .success(try await resource(id).resource.title)
      case .organizations: return .success(try await organization(id).name)
      case .reuses: return .success(try await reuse(id).title)
      case .dataservices: return .success(try await dataservice(id).title)
      }
    } catch {
      return .failure(error)
    }
  }
}

extension DataGouvError {
  /// Whether the portal says that there is no such thing, or no longer.
  fileprivate var isGone: Bool {
    if case .status(let status, _, _, _) = self { [404, 410].contains(status) } else { false }
  }
}
