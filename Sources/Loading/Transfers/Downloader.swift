import DataGouv
import Explorer
import Foundation

/// Keeps a file as it is, going on where an earlier download broke off.
///
/// The bytes are written to `NAME.part`; beside it `NAME.part.json` says where they are from. Both stay when it breaks
/// off, if the server tells versions of the file apart.
struct Downloader {
  let client: @Sendable () async throws -> DataGouvClient
  let now: @Sendable () -> ContinuousClock.Instant

  /// Downloads a file.
  func run(
    _ download: FileDownload, report: @escaping @Sendable (TransferStatus) -> Void
  ) async -> TransferStatus {
    var status = TransferStatus()
    var part: PartFile?
    do {
      guard let url = URL(string: download.address) else {
        throw DataGouvError.invalidRequest(.notAnAddress(download.address))
      }
      try download.target.check()
      let file = try PartFile(beside: download.target, ending: ".part")
      part = file
      let stream = try await open(url, download, file, &status)
      try await write(stream, to: file, checking: download.checksum, &status, report)
      PartNote.remove(beside: file.url)
      let given = download.isNameGuessed ? stream.filename.flatMap(FileName.given) : nil
      status.path = try file.finish(named: given)
      status.ending = .complete
    } catch {
      status.ending = TransferStatus.Ending(error, writing: download.target.path)
      if let part { close(part, &status) }
    }
    return status
  }

  /// Opens the file where its part ends, if the part is of this file; else the part is emptied.
  private func open(
    _ url: URL, _ download: FileDownload, _ file: PartFile, _ status: inout TransferStatus
  ) async throws -> ByteStream {
    let note = PartNote(beside: file.url)
    var known: FilePart?
    if let note, note.address == download.address, file.length > 0 {
      known = FilePart(length: file.length, validator: note.validator)
      status.canResume = true
    }
    var stream = try await open(url, after: known)
    if let known {
      status.isAnother = stream.validator.map { $0 != known.validator } ?? false
      if stream.offset == known.length, !status.isAnother {
        status.resumedFrom = known.length
        return stream
      }
      // Bytes from the middle of another file are of no use.
      if stream.offset > 0 { stream = try await open(url, after: nil) }
    }
    try file.empty()
    status.canResume = stream.validator != nil
    if let validator = stream.validator {
      try PartNote(address: download.address, validator: validator).write(beside: file.url)
    } else {
      PartNote.remove(beside: file.url)
    }
    return stream
  }

  private func open(_ url: URL, after part: FilePart?) async throws -> ByteStream {
    let client = try await client()
    do {
      return try await client.storedFile(at: url, after: part)
    } catch .status(416, _, _, _) where part != nil {
      return try await client.storedFile(at: url)
    }
  }

  private func write(
    _ stream: ByteStream, to file: PartFile, checking wanted: Resource.Checksum?,
    _ status: inout TransferStatus, _ report: @escaping @Sendable (TransferStatus) -> Void
  ) async throws {
    var checksum = wanted.flatMap { Checksum($0) }
    var meter = TransferMeter(now: now, report: report)
    status.bytes = file.length
    status.bytesExpected = stream.length.map { file.length + $0 }
    meter.note(&status)
    if file.length > 0, checksum != nil { try file.read { checksum?.take($0) } }
    for try await piece in stream {
      try file.write(piece)
      checksum?.take(piece)
      status.bytes = file.length
      meter.note(&status)
    }
    guard let checksum else { return }
    guard checksum.isRight else {
      PartNote.remove(beside: file.url)
      throw TransferStatus.Ending.failed(
        .wrongChecksum(type: checksum.type, keptAs: try file.keep(as: ".unverified")))
    }
    status.verified = checksum.type
  }

  /// Leaves a part that can be gone on with, and nothing else.
  private func close(_ part: PartFile, _ status: inout TransferStatus) {
    if case .failed(.wrongChecksum)? = status.ending { return }
    status.canResume = status.canResume && part.length > 0
    if status.canResume {
      part.close()
    } else {
      PartNote.remove(beside: part.url)
      part.discard()
    }
  }
}
