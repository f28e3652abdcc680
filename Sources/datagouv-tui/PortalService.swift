import DataGouv
import Explorer
import Foundation
import Library
import Loading
import SampleServer
import Views

/// Answers the explorer's requests from a portal, which may still have to be started: the sample server comes up
/// behind the first frame.
struct PortalService: Sendable {
  private let client: Task<DataGouvClient, any Error>
  /// A client that knows what was kept and leaves the network alone; `nil` where nothing is kept, or nothing else is
  /// used anyway.
  private let memory: Task<DataGouvClient?, Never>
  /// What the program remembers; `nil` when not even memory can be had for it.
  let library: Task<Library?, Never>
  private let shelf = LocalTableShelf(folder: TemporaryFolders().folder(of: getpid()))

  /// Makes a client of the portal, starting the sample server when it is wanted.
  ///
  /// - Parameter report: told what is wrong with what the program remembers.
  init(settings: LaunchSettings, report: @escaping @Sendable (LibraryTrouble) -> Void) {
    Task.detached(priority: .background) { TemporaryFolders().deleteAbandoned() }
    let library = Task.detached { try? await Library(file: settings.libraryFile, report: report) }
    self.library = library
    memory = Task.detached {
      guard case .portal(let portal) = settings.source, !settings.isOffline, let library = await library.value
      else { return nil }
      return DataGouvClient(
        portal: portal, configuration: settings.clientConfiguration, answers: library, isOffline: true)
    }
    client = Task.detached {
      let portal =
        switch settings.source {
        case .portal(let portal): portal
        case .sample: try await Self.samplePortal(Messages(settings.language))
        }
      return settings.client(of: portal, keeping: await library.value)
    }
  }

  private static func samplePortal(_ messages: Messages) async throws(DataGouvError) -> Portal {
    do {
      return try await SampleServer.start().portal
    } catch {
      throw .invalidRequest(.other(messages.text(sampleServer: error)))
    }
  }

  /// Reads a file into a table of this machine, whose rows are answered from here afterwards.
  func read(
    _ file: FileImport, report: @escaping @Sendable (ImportStatus) -> Void
  ) async -> Result<Answer, DataGouvError> {
    await FileReading(shelf: shelf) { try await client.value }.read(file, report: report)
  }

  /// Where the portal's services are, once it is up.
  var portal: Portal? {
    get async { try? await client.value.portal }
  }

  /// Lets the reading of a large file go on.
  func goOn(_ id: String) { shelf.goOn(id) }

  /// Performs an export or a download.
  func transfer(
    _ request: Request, report: @escaping @Sendable (TransferStatus) -> Void
  ) async -> Result<Answer, DataGouvError> {
    await FileTransfers(shelf: shelf) { try await client.value }.run(request, report: report)
  }

  /// Deletes what was kept for the session, and closes what outlives it.
  func close() async {
    shelf.clear()
    await library.value?.close()
  }

  /// What was kept of a request, of this session or an earlier one.
  func recall(_ request: Request) async -> (answer: Answer, date: Date)? {
    await memory.value?.recalled(request)
  }

  /// Answers one request.
  func answer(to request: Request) async -> Result<Answer, DataGouvError> {
    if case .rows(let query) = request, let page = shelf.rows(query) { return page.map { .rows($0) } }
    if case .groups(let query) = request, let groups = shelf.groups(query) {
      return groups.map { .groups($0) }
    }
    do {
      return await (try client.value).answer(to: request)
    } catch {
      return .failure(error as? DataGouvError ?? .invalidRequest(.other("\(error)")))
    }
  }
}
