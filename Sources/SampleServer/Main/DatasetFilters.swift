/// What datasets can be narrowed to.
struct DatasetFilters {
  let arguments: Arguments
  let links: Links

  /// The conditions of the arguments of a list or, with more of them, of a search.
  ///
  /// - Throws: `MainFailure` for values that the server refuses.
  func filters(isSearch: Bool) throws -> [RecordFilter<SampleDataset>] {
    var reader = FilterReader<SampleDataset>(arguments, isSearch: isSearch)
    reader.all("tag") { $0.entry.tags }
    reader.one("license") { $0.license }
    try reader.identifier("organization", facet: "organization_id_with_name", refusal: Self.refusal) {
      [$0.organization?.id].compactMap(\.self)
    }
    try reader.identifier("owner", refusal: Self.refusal) {
      [$0.entry.owner.map(Person.init)?.id].compactMap(\.self)
    }
    reader.any("geozone") { $0.entry.zones ?? [] }
    reader.one("access_type") { $0.accessType }
    try reader.choice("badge", among: Labels.badges.map(\.id)) { $0.entry.badges ?? [] }
    reader.any("organization_badge") { $0.organization?.badges ?? [] }
    try reader.truth("featured") { $0.entry.featured ?? false }
    reader.any("format") { Array($0.formats) }
    reader.any("schema") { $0.resources.compactMap(\.entry.schema) }
    reader.any("granularity") { $0.entry.granularity.map { [$0] } ?? [] }
    try addTopic(&reader)
    try addCoverage(&reader)
    if isSearch { addSearchOnly(&reader) } else { try addListOnly(&reader) }
    return reader.filters
  }

  /// A topic that does not exist leaves the list as it is.
  private func addTopic(_ reader: inout FilterReader<SampleDataset>) throws {
    guard let id = arguments["topic"] else { return }
    guard reader.isSearch || RecordID.isIdentifier(id) else {
      throw MainFailure.message(400, Self.refusal("topic"))
    }
    guard let topic = try links.topics.get().first(where: { $0.id == id }) else { return }
    let ids = Set(topic.elements.filter { $0.kind == .dataset }.map(\.id))
    reader.add("topics") { ids.contains($0.id) }
  }

  /// The list keeps what starts between both days, the search what covers all days between.
  private func addCoverage(_ reader: inout FilterReader<SampleDataset>) throws {
    guard let text = arguments["temporal_coverage"] else { return }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 6, let first = Self.day(parts[0...2]), let last = Self.day(parts[3...5]) else {
      throw MainFailure.argument(
        "temporal_coverage", "Invalid temporal coverage: \(text). It must be YYYY-MM-DD-YYYY-MM-DD.")
    }
    let isSearch = reader.isSearch
    // The real list loses the last digit of the first day.
    let lost = Self.day(parts[0...1] + ["\(max(1, (Int(parts[2]) ?? 1) / 10))"]) ?? first
    reader.add("temporal_coverage") { dataset in
      guard let (start, end) = dataset.coveredDays else { return false }
      return isSearch ? start <= first && (end ?? .max) >= last : (lost...max(lost, last)).contains(start)
    }
  }

  private func addSearchOnly(_ reader: inout FilterReader<SampleDataset>) {
    reader.one("organization_name") { $0.organization?.name }
    reader.any("format_family") { Array(DatasetFacets.families(of: $0)) }
    reader.one("producer_type") { $0.producerType }
    reader.any("last_update_range", facet: "last_update") {
      DatasetFacets.updateRanges($0.updated, now: $0.now)
    }
  }

  private func addListOnly(_ reader: inout FilterReader<SampleDataset>) throws {
    let links = links
    if let id = try identifier("reuse") {
      let ids = try links.reuses.get().first { $0.id == id }?.datasets ?? []
      reader.add("reuse") { ids.contains($0.id) }
    }
    if let id = try identifier("followed_by") {
      let people = try links.people.get()
      let person = people.person(id)
      reader.add("followed_by") { dataset in
        person.map { people.follows($0, dataset.id, among: dataset.entry.followers ?? 0) } ?? false
      }
    }
    if let id = try identifier("dataservice") {
      let ids = try links.dataservices.get().first { $0.id == id }?.datasets ?? []
      reader.add("dataservice") { ids.contains($0.id) }
    }
  }

  private func identifier(_ key: String) throws -> String? {
    guard let id = arguments[key] else { return nil }
    guard RecordID.isIdentifier(id) else { throw MainFailure.message(400, Self.refusal(key)) }
    return id
  }

  private static func refusal(_ key: String) -> String {
    "\(key.prefix(1).uppercased())\(key.dropFirst()) arg must be an identifier"
  }

  private static func day(_ parts: ArraySlice<Substring>) -> Int? {
    CivilTime.day(parts.joined(separator: "-"), today: 0)
  }
}
