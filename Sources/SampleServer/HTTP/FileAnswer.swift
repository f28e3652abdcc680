/// A file as a storage server sends it: with what tells its versions apart, and a part of it to who asks for one.
struct FileAnswer {
  let text: String
  let type: String
  /// The name that it proposes.
  let name: String
  /// Tells this version from any other.
  let tag: String
  /// Seconds since 1970.
  let modified: Int

  /// The file, the part of it that the call wants, or nothing when the caller has it.
  func answer(to call: Call) -> Answer {
    let entityTag = "\"\(tag)\""
    let date = CivilTime.header(ofSecond: modified)
    var answer = Answer(
      headers: [
        "content-type": type, "accept-ranges": "bytes", "etag": entityTag, "last-modified": date,
        "content-disposition":
          "attachment; filename=\"\(plainName)\"; filename*=UTF-8''\(PercentText.encoded(name))",
      ], body: text)
    if let known = call.headers["if-none-match"], known == "*" || known.contains(entityTag) {
      answer.status = 304
      answer.body = ""
      return answer
    }
    // A part is of use only beside the part that the caller has, which is of the version named by If-Range.
    guard let wanted = call.headers["range"], [nil, entityTag, date].contains(call.headers["if-range"]) else {
      return answer
    }
    let length = text.utf8.count
    switch Self.part(wanted, of: length) {
    case .whole: return answer
    case .none:
      return Answer(status: 416, headers: ["content-range": "bytes */\(length)", "accept-ranges": "bytes"])
    case .bytes(let range):
      answer.status = 206
      answer.part = range
      answer.headers["content-range"] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)"
      return answer
    }
  }

  /// The name in ASCII, for clients that know no other.
  private var plainName: String {
    String(name.map { $0.isASCII && !"\"\\/".contains($0) ? $0 : "_" })
  }

  private enum Part: Hashable {
    /// What was asked for is no range, or several, which nobody has to answer.
    case whole
    /// Nothing of it is in the file.
    case none
    case bytes(Range<Int>)
  }

  /// `bytes=0-99`, `bytes=100-` or `bytes=-100`.
  private static func part(_ header: String, of length: Int) -> Part {
    guard header.hasPrefix("bytes="), !header.contains(",") else { return .whole }
    let ends = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2 else { return .whole }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?) where first <= last:
      return first < length ? .bytes(first..<min(last, length - 1) + 1) : .none
    case (let first?, nil) where ends[1].isEmpty: return first < length ? .bytes(first..<length) : .none
    case (nil, let last?) where ends[0].isEmpty:
      return last > 0 && length > 0 ? .bytes(max(0, length - last)..<length) : .none
    default: return .whole
    }
  }
}
