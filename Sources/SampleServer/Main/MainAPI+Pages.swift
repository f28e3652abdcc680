extension MainAPI {
  /// A page of a list; a page past the end is 404.
  ///
  /// - Throws: `MainFailure`.
  func page<Record>(
    _ records: [Record], _ call: Call, _ version: DatasetShape.Version, _ shape: (Record) throws -> JSONValue
  ) throws -> Answer {
    let page = try PageRequest(call.arguments)
    let slice = page.slice(records)
    if slice.isEmpty, page.number > 1 { throw MainFailure.missing("/api" + call.rawPath) }
    let envelope = page.envelope(
      try slice.map(shape), total: records.count, call, address: address(call))
    return try masked(envelope, call, version)
  }

  /// A page of a search with its facets; a page past the end is empty, and nothing goes beyond 10,000 results.
  ///
  /// - Throws: `MainFailure`.
  func page<Record>(
    _ found: (records: [Record], facets: JSONValue), _ call: Call, _ shape: (Record) throws -> JSONValue
  ) throws -> Answer {
    let page = try PageRequest(call.arguments)
    let (end, overflow) = page.number.multipliedReportingOverflow(by: page.size)
    if overflow || end > 10_000 {
      throw MainFailure.message(
        400,
        "Result window is too large: page \(page.number) with page_size \(page.size) exceeds the maximum of 10000 "
          + "results. Maximum page for this page_size is \(10_000 / page.size).")
    }
    let envelope = page.envelope(
      try page.slice(found.records).map(shape), total: found.records.count, call, address: address(call))
    return try masked(envelope.merging(["facets": found.facets]), call, .two)
  }

  /// The people who follow something, the latest first.
  func followers(of id: String, count: Int, since: Int, _ call: Call) throws -> Answer {
    let shape = shape(.one, call)
    let people = try links.people.get()
    let step = max(1, (catalogue.now - since) / max(1, count + 1))
    let user = call.arguments["user"]
    let places = (0..<min(count, people.crowd)).filter { index in
      user == nil || people.some(index..<index + 1, of: id).first?.id == user
    }
    return try page(places, call, .one) { index in
      let person = people.some(index..<index + 1, of: id)[0]
      return [
        "id": .string(RecordID.id("\(id)/\(person.id)")), "follower": shape.person(person),
        "since": shape.moment(catalogue.now - (index + 1) * step),
      ]
    }
  }

  /// Names that hold a text; the text is required.
  ///
  /// - Throws: `MainFailure` without the text.
  func suggestion(_ call: Call, size standard: Int = 10) throws -> (text: String, size: Int) {
    guard let text = call.arguments["q"]?.lowercased() else {
      throw MainFailure.argument(
        "q", "The string to autocomplete/suggest Missing required parameter in the query string")
    }
    return (text, max(0, call.arguments["size"].flatMap { Int($0) } ?? standard))
  }
}
