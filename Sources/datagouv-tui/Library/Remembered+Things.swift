import DataGouv
import Explorer
import Library
import Loading
import Views

extension Remembered {
  /// What a reference names, asked of the portal; what is none, or is not there, becomes a sentence on standard error.
  func thing(_ reference: String) async throws -> Thing {
    let client = try await Headless.client(settings, messages)
    do throws(DataGouvError) {
      switch PortalReference(reference, portal: client.portal) {
      case .dataset(let name): return try await dataset(name, client)
      case .object(let object):
        guard let kind = Kind(className: object.kind) else { break }
        switch await client.answer(to: .entity(kind, object.id)) {
        case .success(.entity(let entity)), .success(.stored(.entity(let entity), at: _, because: _)):
          return thing(kind, entity.id, entity.title, entity.producer?.name)
        case .failure(let error): throw error
        default: break
        }
      case .resource(let id):
        let owner = try await client.resource(id)
        var dataset: Dataset?
        if let id = owner.datasetID { dataset = try await client.dataset(id) }
        return Thing(
          portal: settings.portalName, kind: .file, id: id, title: owner.resource.title,
          subtitle: dataset?.title ?? "")
      // A single word that looks like neither can still be a slug.
      case .search(let words) where !words.isEmpty && !words.contains(where: \.isWhitespace):
        return try await dataset(words, client)
      case .search: break
      }
    } catch {
      throw CommandFailure(messages.cause(error))
    }
    throw CommandFailure(messages.notAThing(reference))
  }

  private func dataset(_ name: String, _ client: DataGouvClient) async throws(DataGouvError) -> Thing {
    let dataset = try await client.dataset(name)
    return thing(.dataset, dataset.id, dataset.title, dataset.producer?.name)
  }

  private func thing(_ kind: Kind, _ id: String, _ title: String, _ producer: String?) -> Thing {
    Thing(
      portal: settings.portalName, kind: Thing.Kind(rawValue: kind.rawValue), id: id, title: title,
      subtitle: producer ?? "")
  }

  /// Prints a sentence.
  func say(_ sentence: String) throws {
    try StandardOutput.write(SafeLines(sentence).text, messages.cannotWrite)
  }
}
