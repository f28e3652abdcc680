import DataGouv
import Explorer
import Foundation
import Loading
import SampleServer
import Testing

/// What the metrics pane lists, over the sample catalogue.
@Suite(.timeLimit(.minutes(3)))
struct MetricsListsTests {
  private static let sample = Task {
    let server = try await SampleServer.start()
    return DataGouvClient(portal: server.portal, configuration: .patient())
  }

  private func answer(to request: Request) async throws -> Answer {
    try await Self.sample.value.answer(to: request).get()
  }

  private func leaders(_ query: LeadersQuery) async throws -> [LeadersState.Leader] {
    guard case .leaders(let leaders) = try await answer(to: .leaders(query)) else { return [] }
    return leaders
  }

  private var lastMonth: Month { Month(at: Date()).advanced(by: -1) }

  @Test(arguments: LeadersQuery.Kind.allCases, [true, false])
  func `every kind is ranked, of all time and of a month, each once and the largest first`(
    kind: LeadersQuery.Kind, isOfMonth: Bool
  ) async throws {
    for measure in kind.measures {
      let leaders = try await leaders(LeadersQuery(kind, by: measure, in: isOfMonth ? lastMonth : nil))
      #expect(!leaders.isEmpty)
      #expect(leaders.count <= LeadersQuery.count)
      #expect(Set(leaders.map(\.id)).count == leaders.count)
      #expect(leaders.map { $0.value ?? -1 } == leaders.map { $0.value ?? -1 }.sorted(by: >))
    }
  }

  @Test(arguments: LeadersQuery.Kind.allCases)
  func `titles come from the catalogue, and what it lacks has none`(kind: LeadersQuery.Kind) async throws {
    let ids = try await leaders(LeadersQuery(kind, by: kind.measures[0])).prefix(8).map(\.id)
    let unknown = kind == .resources ? "00000000-0000-4000-8000-000000000000" : "5f00000000000000000000ff"
    guard case .titles(let titles) = try await answer(to: .titles(kind, ids: ids + [unknown])) else { return }
    #expect(Set(titles.keys) == Set(ids + [unknown]))
    #expect(titles[unknown] == .some(nil))
    #expect(titles.values.contains { $0?.isEmpty == false })
  }

  @Test func `the months of several datasets come at once, and one that is unknown has none`() async throws {
    let ids = try await leaders(LeadersQuery(.datasets, by: .downloads)).prefix(5).map(\.id) + ["nobody"]
    let months = lastMonth.advanced(by: -11)...lastMonth
    guard case .sparks(let series) = try await answer(to: .sparks(datasetIDs: ids, months: months)) else {
      return
    }
    #expect(Set(series.keys) == Set(ids))
    #expect(series["nobody"]?.figures.isEmpty == true)
    for id in ids.dropLast() {
      let figures = try #require(series[id]?.figures)
      #expect(figures.allSatisfy { months.contains($0.month) })
      guard case .months(let whole) = try await answer(to: .months(MetricsQuery(.dataset(id), months: 13)))
      else {
        return
      }
      #expect(figures == whole.figures.filter { months.contains($0.month) })
    }
  }

  @Test func `the shares of a dataset's files are those of its totals, with the titles it still has`()
    async throws
  {
    let id = try #require(try await leaders(LeadersQuery(.datasets, by: .downloads)).first?.id)
    guard case .fileShares(let shares) = try await answer(to: .fileShares(datasetID: id)) else { return }
    #expect(!shares.isEmpty)
    #expect(shares.map(\.downloads) == shares.map(\.downloads).sorted(by: >))
    #expect(shares.contains { $0.title != nil })
  }

  @Test func `files, a producer's datasets and marked ones are compared`() async throws {
    let dataset = try #require(try await leaders(LeadersQuery(.datasets, by: .downloads)).first?.id)
    let producer = try #require(try await leaders(LeadersQuery(.organizations, by: .downloads)).first?.id)
    let scopes: [ComparisonState.Scope] = [
      .files(datasetID: dataset), .producer(id: producer),
      .marked([MarkedDataset(id: dataset, title: "One"), MarkedDataset(id: "nobody", title: "None")]),
    ]
    for scope in scopes {
      let request = Request.comparison(scope, measure: .downloads, through: lastMonth)
      guard case .comparison(let items) = try await answer(to: request) else { return }
      #expect(!items.isEmpty && items.count <= ComparisonState.limit)
      #expect(items.contains { !$0.series.figures.isEmpty })
      #expect(items.contains { $0.title != nil })
      for figures in items.flatMap(\.series.figures) {
        #expect(figures.month <= lastMonth)
        #expect(figures.month > lastMonth.advanced(by: -ComparisonState.months))
      }
    }
    let nobody = Request.comparison(
      .producer(id: "5f00000000000000000000ff"), measure: .visits, through: lastMonth)
    guard case .comparison(let none) = try await answer(to: nobody) else { return }
    #expect(none.isEmpty)
  }
}
