extension DatasetShape {
  /// What the crawler noted of a file: whether it answers, its size, and how its analysis went.
  func extras(of resource: SampleResource) -> JSONValue {
    if resource.entry.state == .pending { return [:] }
    var notes: [JSONValue.Member] = []
    func note(_ key: String, _ value: JSONValue) { notes.append(JSONValue.Member(key: key, value: value)) }
    let checked = resource.modified + 9000
    note("check:available", .bool(resource.isAvailable))
    note("check:status", resource.isAvailable ? 200 : 404)
    note("check:date", .string(CivilTime.text(ofSecond: checked)))
    note("check:timeout", false)
    guard resource.isAvailable else { return .object(notes) }
    if let mime = mime(resource.format) { note("check:headers:content-type", .string(mime)) }
    if let size = resource.entry.size { note("check:headers:content-length", .integer(size)) }
    if resource.entry.state == .large { note("analysis:error", "File too large to download") }
    guard resource.isInTabular || resource.entry.state == .failed else { return .object(notes) }
    note("analysis:content-length", resource.entry.size.map { .integer($0) } ?? .null)
    note("analysis:mime-type", JSONValue(mime(resource.format)))
    note("analysis:last-modified-at", moment(resource.modified))
    note("analysis:last-modified-detection", "last-modified-header")
    note("analysis:parsing:started_at", moment(checked))
    note("analysis:parsing:finished_at", moment(checked + 12))
    if resource.entry.state == .failed {
      note("analysis:parsing:error", "csv_detection:Number of columns is not consistent across lines")
    } else {
      note("analysis:parsing:parsing_table", .string(resource.tableName))
    }
    return .object(notes)
  }

  /// A digest that stays the same as long as the file does; nobody computed it from the file.
  func checksum(of resource: SampleResource) -> JSONValue {
    // Those that can be downloaded are generated: a made-up digest would be found wrong.
    guard resource.entry.url == nil, resource.entry.table == nil else { return .null }
    var dice = Dice(Dice.seed(resource.id), 2)
    let digits = (0..<3).map { _ in SampleResource.hexadecimal(dice.next()) }.joined()
    return ["type": "sha1", "value": .string(String(digits.prefix(40)))]
  }

  /// The media type of a format; `nil` when none is known.
  func mime(_ format: String?) -> String? {
    switch format {
    case "csv": "text/csv"
    case "json": "application/json"
    case "geojson": "application/geo+json"
    case "pdf": "application/pdf"
    case "zip", "shp": "application/zip"
    case "xml": "application/xml"
    case "html": "text/html"
    case "parquet": "application/vnd.apache.parquet"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case "xls": "application/vnd.ms-excel"
    case "ods": "application/vnd.oasis.opendocument.spreadsheet"
    default: nil
    }
  }
}
