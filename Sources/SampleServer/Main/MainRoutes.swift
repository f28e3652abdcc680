import Foundation

/// The routes of the Main API that browsing needs.
struct MainRoutes: Sendable {
  let catalogue: Catalogue

  /// Answers a call.
  func answer(to call: Call) throws -> Answer {
    do throws(DatasetSearch.Refusal) {
      let parts = call.segments
      guard parts.count >= 3, parts[0] == "api", ["1", "2"].contains(parts[1]), parts[2] == "datasets" else {
        return unknownRoute
      }
      if parts[1] == "1", parts.count == 5, parts[3] == "r", !call.endsInSlash { return file(parts[4], call) }
      guard call.endsInSlash else { return slashed(call) }
      let rest = parts.dropFirst(3)
      return parts[1] == "1" ? try v1(Array(rest), call) : try v2(Array(rest), call)
    } catch {
      return .json(
        [
          "errors": .object([(error.argument, .string(error.reason))]),
          "message": "Input payload validation failed",
        ], status: 400)
    }
  }

  private func v1(_ parts: [String], _ call: Call) throws(DatasetSearch.Refusal) -> Answer {
    switch (parts.first, parts.count) {
    case (nil, _): return try list(call, v2: false)
    case ("licenses", 1): return masked(.array(catalogue.files.labels.licenses.map(DatasetRecord.json)), call)
    case ("frequencies", 1): return masked(frequencies(call), call)
    case (let name?, 1): return dataset(name, call) { $0.v1() }
    case (_, 2) where parts[1] == "resources":
      return .json(
        ["message": "The method is not allowed for the requested URL."], status: 405,
        headers: [("allow", "POST, OPTIONS, PUT")])
    default: return unknownRoute
    }
  }

  private func v2(_ parts: [String], _ call: Call) throws(DatasetSearch.Refusal) -> Answer {
    switch (parts.first, parts.count) {
    case (nil, _): return try list(call, v2: true)
    case ("search", 1): return try search(call)
    case ("resources", 2): return resource(parts[1], call)
    case (let name?, 1):
      let labels = call.wantsFullObjects ? catalogue.files.labels : nil
      return dataset(name, call) { $0.v2(labels: labels, english: isEnglish(call)) }
    case (let name?, 2) where parts[1] == "resources": return try resources(of: name, call)
    default: return unknownRoute
    }
  }

  private func list(_ call: Call, v2: Bool) throws(DatasetSearch.Refusal) -> Answer {
    let page = try PageRequest(call.arguments)
    let found = try DatasetSearch(call.arguments, scope: .titles).results(
      in: catalogue.listed, now: catalogue.now)
    let slice = page.slice(of: found)
    guard page.number == 1 || !slice.isEmpty else { return notFound }
    let items = slice.map { dataset in
      let record = DatasetRecord(dataset: dataset, root: call.root)
      return v2 ? record.v2(labels: nil, english: false) : record.v1()
    }
    return masked(page.envelope(items, total: found.count, of: call), call)
  }

  private func search(_ call: Call) throws(DatasetSearch.Refusal) -> Answer {
    let page = try PageRequest(call.arguments)
    let (last, overflows) = page.number.multipliedReportingOverflow(by: page.size)
    guard !overflows, last <= 10_000 else {
      let reason =
        "Result window is too large: page \(page.number) with page_size \(page.size) exceeds the maximum of "
        + "10000 results. Maximum page for this page_size is \(10_000 / page.size)."
      return .json(["message": .string(reason)], status: 400)
    }
    let search = try DatasetSearch(call.arguments, scope: .everything)
    let found = search.results(in: catalogue.listed, now: catalogue.now)
    let labels = call.wantsFullObjects ? catalogue.files.labels : nil
    let items = page.slice(of: found).map { dataset in
      DatasetRecord(dataset: dataset, root: call.root).v2(labels: labels, english: isEnglish(call))
    }
    let facets = FacetCounts(search: search, results: found, catalogue: catalogue).json
    return masked(page.envelope(items, total: found.count, of: call).adding("facets", facets), call)
  }

  private func dataset(_ name: String, _ call: Call, record: (DatasetRecord) -> JSON) -> Answer {
    guard let dataset = catalogue.dataset(name) else { return moved(from: name, call) ?? notFound }
    guard dataset.entry.deleted == nil else { return Self.deleted }
    return masked(record(DatasetRecord(dataset: dataset, root: call.root)), call)
  }

  private func resources(of name: String, _ call: Call) throws(DatasetSearch.Refusal) -> Answer {
    guard let dataset = catalogue.dataset(name) else { return moved(from: name, call) ?? notFound }
    guard dataset.entry.deleted == nil else { return Self.deleted }
    let page = try PageRequest(call.arguments, size: 50)
    let arguments = Dictionary(call.arguments.map { ($0.name, $0.value) }) { first, _ in first }
    let part = arguments["q"]?.lowercased() ?? ""
    let found = dataset.resources.filter { resource in
      (part.isEmpty || resource.title.lowercased().contains(part))
        && (arguments["type"].map { $0 == resource.entry.type ?? "main" } ?? true)
    }
    let items = page.slice(of: found).map {
      ResourceRecord(resource: $0, dataset: dataset, root: call.root).json
    }
    return masked(page.envelope(items, total: found.count, of: call), call)
  }
}
