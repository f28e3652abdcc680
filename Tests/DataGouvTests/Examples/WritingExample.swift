import DataGouv
import FaultServer
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5)))
struct WritingExample {
  private static func publish(
    _ file: URL, _ client: DataGouvClient, report: @escaping @Sendable (UploadProgress) -> Void
  ) async throws -> Resource {
    var draft = DatasetDraft(title: "Arbres de la ville", description: "Un arbre par ligne.")
    draft.tags = ["arbres", "environnement"]
    draft.license = "lov2"
    draft.isPrivate = true
    let dataset = try await client.createDataset(draft)

    let upload = FileUpload(file)
    let resource: Resource
    do throws(UploadFailure) {
      resource = try await client.uploadFile(upload, toDataset: dataset.id, progress: report)
    } catch {
      guard let state = error.state else { throw error }
      resource = try await client.uploadFile(upload, toDataset: dataset.id, resuming: state, progress: report)
    }

    var changes = DatasetChanges()
    changes.isPrivate = false
    _ = try await client.updateDataset(dataset.id, changes)
    return resource
  }

  @Test func `the example of writing runs`() async throws {
    let server = try await FaultServer.start { request in
      [.answer(200, [:], #"{"id":"a1","title":"Arbres","tags":["arbres"],"temporal_coverage":null}"#)]
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data("espèce\ntilleul\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let resource = try await Self.publish(file, server.client { $0.key = APIKey("k") }) { _ in }
    #expect(resource.title == "Arbres")
    #expect(
      server.record.requests.map { "\($0.method) \($0.target)" } == [
        "POST /api/1/datasets/?lang=fr", "POST /api/1/datasets/a1/upload/", "GET /api/1/datasets/a1/",
        "PUT /api/1/datasets/a1/?lang=fr",
      ])
    try await server.stop()
  }
}
