import HTTPTypes
import HummingbirdCore
import Synchronization

/// Sends each request to its API. The catalogue is read when the first request comes, so that the server accepts
/// connections at once.
final class SampleResponder: Sendable {
  private struct Services: Sendable {
    let main: MainAPI
    let tabular: TabularAPI
    let metrics: MetricsAPI
    let files: SampleFiles
  }

  private let folder: CatalogueFolder
  private let now: Int
  private let origin = Mutex("")
  private let services = Mutex<Services?>(nil)

  /// - Parameter now: the server's clock, seconds since 1970.
  init(folder: CatalogueFolder, now: Int) {
    self.folder = folder
    self.now = now
  }

  /// Tells the address that links start with, known once the port is.
  func setOrigin(_ origin: String) { self.origin.withLock { $0 = origin } }

  /// Answers a request.
  func respond(to request: Request) -> Response {
    guard request.method == .get || request.method == .head else {
      return MainFailure.message(405, "The method is not allowed for the requested URL.").answer
        .response(to: request.method)
    }
    do {
      return answer(Self.call(request), try ready()).response(to: request.method)
    } catch {
      return Answer.text("\(error)", status: 500).response(to: request.method)
    }
  }

  private func answer(_ call: Call, _ services: Services) -> Answer {
    if let call = call.below("/tabular") {
      return Self.refusal(ofLong: call) ?? services.tabular.answer(call)
    }
    if let call = call.below("/metrics") {
      return Self.refusal(ofLong: call) ?? services.metrics.answer(call)
    }
    if let call = call.below("/api") { return services.main.answer(call) }
    return services.files.answer(call)
  }

  /// What aiohttp answers, which both APIs run on, to an address of more than 8,190 bytes.
  private static func refusal(ofLong call: Call) -> Answer? {
    let address = "\(call.rawPath)?\(call.query)"
    guard address.utf8.count > 8190 else { return nil }
    return .text(
      "Got more than 8190 bytes when reading: bytearray(b'\(address.prefix(100))...').", status: 400)
  }

  private static func call(_ request: Request) -> Call {
    let address = request.head.path ?? "/"
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts.first ?? "/")
    var headers: [String: String] = [:]
    for field in request.headers { headers[field.name.canonicalName] = field.value }
    return Call(
      path: path.split(separator: "/").map { PercentText.decoded($0) }, rawPath: path,
      query: parts.count > 1 ? String(parts[1]) : "", headers: headers)
  }

  private func ready() throws -> Services {
    try services.withLock { services in
      if let services { return services }
      let catalogue = try SampleCatalogue(folder, now: now)
      let origin = origin.withLock { $0 }
      let tables = TableShelf(vocabulary: catalogue.vocabulary, now: now)
      let links = Links(folder, catalogue)
      let made = Services(
        main: MainAPI(catalogue: catalogue, links: links, origin: origin),
        tabular: TabularAPI(catalogue: catalogue, tables: tables, base: origin + "/tabular"),
        metrics: MetricsAPI(catalogue: catalogue, links: links, base: origin + "/metrics"),
        files: SampleFiles(catalogue: catalogue, folder: folder, tables: tables))
      services = made
      return made
    }
  }
}
