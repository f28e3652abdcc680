extension JSONValue {
  /// A page number or size that a server can mean; larger ones are nonsense, and their products overflow.
  fileprivate var place: Int? { integer.flatMap { (1...1_000_000_000).contains($0) ? Int($0) : nil } }
}

extension Page {
  /// Reads the Main API's envelope; what the server leaves out is taken from what was asked. A record that cannot be
  /// read is left out and told.
  init(
    _ json: JSONValue, number: Int, size: Int, item: (JSONValue) throws(Undecodable) -> Item
  ) throws(Undecodable) {
    let records = try json.requiredItems("data")
    var items: [Item] = []
    var skipped: [SkippedRecord] = []
    for (index, record) in records.enumerated() {
      do {
        items.append(try item(record))
      } catch {
        let problem = error.within("data[\(index)]")
        skipped.append(SkippedRecord(index: index, reason: "\(problem.path) \(problem.reason)"))
      }
    }
    let number = json["page"].place ?? number
    let size = json["page_size"].place ?? size
    let seen = (number - 1) * size + records.count
    self.init(
      items: items, number: number, size: size, total: json["total"].integer.map(Int.init) ?? seen,
      skipped: skipped)
  }

  /// The envelope's fields around those of an item, as a mask.
  static func mask(_ item: String) -> String { "data{\(item)},page,page_size,total" }
}
