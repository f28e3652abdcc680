extension Page where Item: RecordReadable {
  /// The envelope's fields around those of an item, as a mask. `facets` exist in searches alone.
  static var mask: String { "data{\(Item.mask)},page,page_size,total,next_page" }

  /// Reads the Main API's envelope; what the server leaves out is taken from what was asked. A record that cannot be
  /// read is left out and told.
  init(_ json: JSONValue, number: Int, size: Int) throws(Undecodable) {
    let records = try json.requiredItems("data")
    let (items, skipped) = Self.read(records, within: "data")
    let number = json["page"].place ?? number
    let size = json["page_size"].place ?? size
    let seen = (number - 1) * size + records.count
    self.init(
      items: items, number: number, size: size, total: json["total"].integer.map(Int.init) ?? seen,
      next: json["next_page"].text.flatMap(Self.number(inAddress:)), facets: Facet.all(in: json["facets"]),
      skipped: skipped)
  }

  /// Reads a list without an envelope as its only page.
  init(list json: JSONValue) throws(Undecodable) {
    guard case .array(let records) = json else {
      throw Undecodable(path: "", reason: AnswerProblem(json, expected: .list))
    }
    let (items, skipped) = Self.read(records, within: "")
    self.init(items: items, number: 1, size: max(1, records.count), total: records.count, skipped: skipped)
  }

  private static func read(
    _ records: [JSONValue], within path: String
  ) -> (items: [Item], skipped: [SkippedRecord]) {
    var items: [Item] = []
    var skipped: [SkippedRecord] = []
    for (index, record) in records.enumerated() {
      do throws(Undecodable) {
        items.append(try Item(Record(record)))
      } catch {
        let problem = error.within("\(path)[\(index)]")
        skipped.append(SkippedRecord(index: index, reason: "\(problem.path) \(problem.reason)"))
      }
    }
    return (items, skipped)
  }

  /// The number in the address of a page. The server makes the address from its own idea of its host, so the number
  /// is all that is taken from it.
  private static func number(inAddress address: String) -> Int? {
    let arguments = address.split(separator: "?", maxSplits: 1).last?.split(separator: "&") ?? []
    return arguments.first { $0.hasPrefix("page=") }.flatMap { Int($0.dropFirst(5)) }
  }
}

extension JSONValue {
  /// A page number or size that a server can mean; larger ones are nonsense, and their products overflow.
  fileprivate var place: Int? { integer.flatMap { (1...1_000_000_000).contains($0) ? Int($0) : nil } }
}
