/// Sends the parts of a file: each a few times when it has to, several at once.
struct PartUpload: Sendable {
  /// What became of a part.
  struct Outcome: Sendable {
    var part: Int
    /// Why it was not stored; `nil` when it was.
    var error: DataGouvError?
    /// Whether the portal may have it all the same.
    var mayBeStored = false
  }

  let client: DataGouvClient
  let path: String
  let upload: FileUpload
  let file: LocalFile
  let meter: UploadMeter

  /// Sends what is missing, and notes in the state what the portal has then. The first part that fails for good ends
  /// it, and the others with it.
  func sendMissing(of state: inout UploadState) async throws(DataGouvError) {
    let start = state
    for part in start.parts { meter.set(part, to: start.range(ofPart: part).length) }
    var outcomes: [Outcome] = []
    await withTaskGroup(of: Outcome.self) { group in
      var waiting = start.missing[...]
      for part in waiting.prefix(min(3, max(1, upload.parallelParts))) {
        waiting.removeFirst()
        group.addTask { await send(part, of: start) }
      }
      while let outcome = await group.next() {
        outcomes.append(outcome)
        if outcome.error != nil {
          waiting = []
          group.cancelAll()
        } else if let part = waiting.popFirst() {
          group.addTask { await send(part, of: start) }
        }
      }
    }
    for outcome in outcomes {
      if outcome.error == nil { state.parts.insert(outcome.part) }
      if outcome.mayBeStored { state.unanswered.insert(outcome.part) }
    }
    if let error = outcomes.lazy.compactMap(\.error).first { throw error }
  }

  private func send(_ part: Int, of state: UploadState) async -> Outcome {
    var mayBeStored = state.unanswered.contains(part)
    var retry = 0
    while true {
      do {
        try await client.load(endpoint(part, of: state), by: Deadline(upload.deadline))
        return Outcome(part: part)
      } catch {
        // The server fails when it gets a part that it has: one whose answer was lost is there then.
        if mayBeStored, case .status(500, _, _, _) = error { return Outcome(part: part) }
        mayBeStored = mayBeStored || error.leavesOpenWhetherHeard
        let failure = Outcome(part: part, error: error, mayBeStored: mayBeStored)
        guard retry < upload.retries, let pause = pause(before: retry, after: error) else { return failure }
        do {
          try await Task.sleep(for: pause)
        } catch {
          return Outcome(part: part, error: .cancelled, mayBeStored: mayBeStored)
        }
        retry += 1
      }
    }
  }

  /// How long to wait before a part is sent again; `nil` when that is of no use.
  private func pause(before retry: Int, after error: DataGouvError) -> Duration? {
    switch error {
    case .unreachable(_, .interrupted): break
    case .status(let status, _, _, let wish) where status == 429 || status >= 500:
      if let wish { return wish < upload.deadline ? wish : nil }
    default: return nil
    }
    return RetryPolicy(retries: upload.retries, base: upload.pause).pause(before: retry)
  }

  private func endpoint(_ part: Int, of state: UploadState) -> Endpoint<Void> {
    let (offset, length) = state.range(ofPart: part)
    let form = MultipartForm(fields: [
      ("uuid", state.id), ("filename", state.filename), ("partindex", "\(part)"),
      ("partbyteoffset", "\(offset)"), ("totalparts", "\(state.partCount)"), ("chunksize", "\(length)"),
    ])
    var route = Route.writing(.post, path)
    route.body = form.body(
      file: .init(url: file.url, offset: offset, length: length), named: state.filename,
      meter: meter.begin(part))
    return Endpoint(route) { json throws(Undecodable) in
      guard json["success"].isTrue else { throw Undecodable(path: "success", reason: .notTrue) }
    }
  }
}

extension DataGouvError {
  /// Whether the server may have done what it was asked.
  fileprivate var leavesOpenWhetherHeard: Bool {
    switch self {
    case .unreachable(_, .interrupted), .timedOut, .cancelled, .undecodable, .tooLarge: true
    case .status(let status, _, _, _): status == 502 || status == 504
    default: false
    }
  }
}
