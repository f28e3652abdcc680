/// The page that a list is asked for.
struct PageRequest: Sendable {
  let number: Int
  let size: Int

  /// Reads `page` and `page_size`, both of which are at least 1.
  init(_ arguments: [(name: String, value: String)], size: Int = 20) throws(DatasetSearch.Refusal) {
    number = try Self.read("page", "The page to fetch", in: arguments) ?? 1
    self.size = try Self.read("page_size", "The page size to fetch", in: arguments) ?? size
  }

  /// The items of the page.
  func slice<Item>(of items: [Item]) -> ArraySlice<Item> {
    let (start, overflows) = (number - 1).multipliedReportingOverflow(by: size)
    return overflows ? [] : items.dropFirst(start).prefix(size)
  }

  /// The envelope around a page's items; links repeat the query.
  func envelope(_ items: [JSON], total: Int, of call: Call) -> JSON {
    let hasNext = number <= total / size && number * size < total
    return [
      "data": .array(items), "next_page": hasNext ? .string(link(to: number + 1, call)) : nil,
      "previous_page": number > 1 ? .string(link(to: number - 1, call)) : nil, "page": .integer(number),
      "page_size": .integer(size), "total": .integer(total),
    ]
  }

  private func link(to page: Int, _ call: Call) -> String {
    let rest = call.query.split(separator: "&").filter { !$0.hasPrefix("page=") }
    return "\(call.root)\(call.path)?\((rest + ["page=\(page)"]).joined(separator: "&"))"
  }

  private static func read(
    _ name: String, _ label: String, in arguments: [(name: String, value: String)]
  ) throws(DatasetSearch.Refusal) -> Int? {
    guard let text = arguments.first(where: { $0.name == name })?.value else { return nil }
    guard let value = Int(text) else {
      throw .init(argument: name, reason: "\(label) \(text) is not a valid integer")
    }
    guard value > 0 else {
      throw .init(
        argument: name, reason: "\(label) Invalid \(name): \(value). \(name) must be a positive integer")
    }
    return value
  }
}
