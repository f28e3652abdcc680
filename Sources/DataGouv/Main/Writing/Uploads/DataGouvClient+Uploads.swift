import Foundation

/// Uploading files. All of it needs a key: status 401 when the portal does not take it, 403 when its user may not edit
/// the dataset; anyone may add a file of the community.
///
/// A file of up to `FileUpload.partSize` bytes goes in one request, which is never repeated. A larger one goes in parts
/// that are, and a last request has the portal put them together. When that fails, the error tells what the portal has,
/// and the same call goes on from there when it is given that state. Only when the last request gets no answer is it
/// open whether the file is there: look before you go on.
///
/// A file that changed meanwhile is refused; so are an empty one, a missing one and a folder, before anything is sent.
/// The portal refuses extensions that it does not allow with status 400, in its own words, and of a file in parts only
/// at the end: see `allowedExtensions()`.
extension DataGouvClient {
  /// Uploads a new file of a dataset: `POST /api/1/datasets/{id}/upload/`. Its type is `main`, and its title the name
  /// of the file; both can be changed afterwards.
  ///
  /// - Parameters:
  ///   - upload: The file, and how it is sent.
  ///   - datasetID: The dataset.
  ///   - state: What an earlier call left, to go on with it.
  ///   - progress: Told how much is sent, after each piece; one call at a time, on any thread.
  public func uploadFile(
    _ upload: FileUpload, toDataset datasetID: String, resuming state: UploadState? = nil,
    progress: @escaping @Sendable (UploadProgress) -> Void = { _ in }
  ) async throws(UploadFailure) -> Resource {
    try await send(upload, to: "1/datasets/\(datasetID.percentEncoded)/upload/", state, progress)
  }

  /// Replaces a file that the portal hosts: `POST /api/1/datasets/{id}/resources/{id}/upload/`. Its title becomes the
  /// name of the new file. For the parameters see `uploadFile(_:toDataset:resuming:progress:)`.
  public func replaceFile(
    ofResource id: String, inDataset datasetID: String, with upload: FileUpload,
    resuming state: UploadState? = nil, progress: @escaping @Sendable (UploadProgress) -> Void = { _ in }
  ) async throws(UploadFailure) -> Resource {
    let path = "1/datasets/\(datasetID.percentEncoded)/resources/\(id.percentEncoded)/upload/"
    return try await send(upload, to: path, state, progress)
  }

  /// Uploads a file of the community, added to someone's dataset: `POST /api/1/datasets/{id}/upload/community/`. For
  /// the parameters see `uploadFile(_:toDataset:resuming:progress:)`.
  public func uploadCommunityFile(
    _ upload: FileUpload, forDataset datasetID: String, resuming state: UploadState? = nil,
    progress: @escaping @Sendable (UploadProgress) -> Void = { _ in }
  ) async throws(UploadFailure) -> CommunityResource {
    try await send(upload, to: "1/datasets/\(datasetID.percentEncoded)/upload/community/", state, progress)
  }

  /// Replaces a file of the community: `POST /api/1/datasets/community_resources/{id}/upload/`. For the parameters see
  /// `uploadFile(_:toDataset:resuming:progress:)`.
  public func replaceFile(
    ofCommunityResource id: String, with upload: FileUpload, resuming state: UploadState? = nil,
    progress: @escaping @Sendable (UploadProgress) -> Void = { _ in }
  ) async throws(UploadFailure) -> CommunityResource {
    try await send(
      upload, to: "1/datasets/community_resources/\(id.percentEncoded)/upload/", state, progress)
  }

  private func send<Answer: RecordReadable>(
    _ upload: FileUpload, to path: String, _ state: UploadState?,
    _ progress: @escaping @Sendable (UploadProgress) -> Void
  ) async throws(UploadFailure) -> Answer {
    var reached: UploadState?
    do throws(DataGouvError) {
      let file = try LocalFile(upload.file)
      if let state, !state.isOf(file) { throw file.changed }
      let meter = UploadMeter(total: file.size, report: progress)
      var route = Route.writing(.post, path)
      if file.size <= max(1, upload.partSize), state == nil {
        route.body = MultipartForm().body(
          file: .init(url: file.url, offset: 0, length: file.size), named: upload.filename,
          meter: meter.begin(0))
      } else {
        var parts = state ?? UploadState(file, filename: upload.filename, partSize: max(1, upload.partSize))
        let sender = PartUpload(client: self, path: path, upload: upload, file: file, meter: meter)
        do throws(DataGouvError) {
          try await sender.sendMissing(of: &parts)
        } catch {
          reached = parts.hasBegun ? parts : nil
          throw error
        }
        guard parts.isOf(try LocalFile(upload.file)) else { throw file.changed }
        reached = parts
        route.body = MultipartForm(fields: [
          ("uuid", parts.id), ("filename", parts.filename), ("totalparts", "\(parts.partCount)"),
        ]).body()
      }
      return try await load(.record(route), by: Deadline(upload.deadline))
    } catch {
      throw UploadFailure(reason: error, state: reached)
    }
  }
}

extension LocalFile {
  /// The error of a file that is no longer what the portal has parts of.
  fileprivate var changed: DataGouvError {
    .invalidRequest(.file(url.path(percentEncoded: false), .changed))
  }
}
