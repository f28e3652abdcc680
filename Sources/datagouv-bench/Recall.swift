import Canvas
import DataGouv
import Explorer
import Foundation
import Library
import Loading
import Views

/// From the start of the program to its first results, where they were kept: the file is opened, the answer found,
/// read, shown and drawn, without any network.
enum Recall {
  static func measure() async throws -> [Measurement] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)/library.sqlite")
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let query = DatasetQuery(text: "eau")
    let filled = try await Library(file: file)
    let network = DataGouvClient(
      portal: .production,
      transport: RecallingTransport(
        CannedTransport(Bodies.results(20)), store: filled, portal: .production, isOffline: false))
    _ = try await network.search(query)
    await filled.close()
    return [
      try await Measurement.of("start to the first kept results drawn", runs: 50) {
        let library = try await Library(file: file)
        let memory = DataGouvClient(
          portal: .production, configuration: ClientConfiguration(), answers: library, isOffline: true)
        try await draw(.search("eau"), from: memory)
        await library.close()
      }
    ]
  }

  @MainActor
  private static func draw(_ reference: PortalReference, from memory: DataGouvClient) async throws {
    var explorer = Explorer(
      settings: Settings(portalName: "www.data.gouv.fr"), size: Size(width: 120, height: 40), now: Date(),
      currentMonth: Month(at: Date()))
    var renderer = Renderer(language: .french)
    for case .load(let request, let ticket, _) in explorer.handle(.start(reference)) {
      guard let (answer, date) = await memory.recalled(request) else { throw CocoaError(.fileNoSuchFile) }
      _ = explorer.handle(.recalled(ticket, answer, at: date))
    }
    _ = renderer.frame(of: explorer)
  }
}
