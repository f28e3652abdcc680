/// Which page of a list is asked for.
struct PageRequest: Sendable {
  let number: Int
  let size: Int

  /// Reads `page` and `page_size`.
  ///
  /// - Throws: `MainFailure` for what is not a positive integer.
  init(_ arguments: Arguments, defaultSize: Int = 20) throws {
    number = try Self.positive(arguments, "page", "The page to fetch") ?? 1
    size = try Self.positive(arguments, "page_size", "The page size to fetch") ?? defaultSize
  }

  /// The items of the page.
  func slice<Item>(_ items: [Item]) -> ArraySlice<Item> {
    let (start, overflow) = (number - 1).multipliedReportingOverflow(by: size)
    guard !overflow, start < items.count else { return [] }
    return items[start..<min(items.count, start + min(size, items.count))]
  }

  /// The page in the list's envelope; the links repeat the arguments of the call. The lists of files put the links
  /// before the numbers.
  func envelope(
    _ data: [JSONValue], total: Int, _ call: Call, address: String, linksFirst: Bool = false
  ) -> JSONValue {
    func link(_ page: Int) -> JSONValue {
      .string("\(address)?\(call.arguments.query(page: page, size: size))")
    }
    let isLast = number >= (total + size - 1) / size
    let items: JSONValue = ["data": .array(data)]
    let links: JSONValue = [
      "next_page": isLast ? .null : link(number + 1), "previous_page": number > 1 ? link(number - 1) : .null,
    ]
    let numbers: JSONValue = [
      "page": JSONValue(number), "page_size": JSONValue(size), "total": JSONValue(total),
    ]
    return linksFirst ? items.merging(links).merging(numbers) : items.merging(numbers).merging(links)
  }

  private static func positive(_ arguments: Arguments, _ key: String, _ help: String) throws -> Int? {
    guard let text = arguments[key] else { return nil }
    guard let number = Int(text) else {
      throw MainFailure.argument(key, "\(help) \(text) is not a valid integer")
    }
    guard number > 0 else {
      throw MainFailure.argument(key, "\(help) Invalid \(key): \(number). \(key) must be a positive integer")
    }
    return number
  }
}
