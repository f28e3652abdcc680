package import DataGouv
package import Explorer

/// Performs exports and downloads.
package struct FileTransfers: Sendable {
  private let shelf: LocalTableShelf
  private let client: @Sendable () async throws -> DataGouvClient
  private let now: @Sendable () -> ContinuousClock.Instant

  /// Reads rows from the shelf and the rest over a client, which may still be coming up.
  package init(
    shelf: LocalTableShelf, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    client: @escaping @Sendable () async throws -> DataGouvClient
  ) {
    self.shelf = shelf
    self.now = now
    self.client = client
  }

  /// Performs an export or a download, and tells how far it is meanwhile; any other request is `cancelled`.
  package func run(
    _ request: Request, report: @escaping @Sendable (TransferStatus) -> Void
  ) async -> Result<Answer, DataGouvError> {
    switch request {
    case .export(let export):
      let (status, text) = await RowExporter(shelf: shelf, client: client, now: now).run(
        export, report: report)
      return .success(.transferred(status, text: text))
    case .writing(let export):
      let status = TextWriter.write(export)
      let isText = export.destination == .clipboard && status.ending == .complete
      return .success(.transferred(status, text: isText ? export.text : nil))
    case .download(let download):
      return .success(.transferred(await self.download(download, report: report), text: nil))
    default: return .failure(.cancelled)
    }
  }

  /// Performs a download, and tells how far it is meanwhile.
  package func download(
    _ download: FileDownload, report: @escaping @Sendable (TransferStatus) -> Void
  ) async -> TransferStatus {
    await Downloader(client: client, now: now).run(download, report: report)
  }
}
