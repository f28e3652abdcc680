import Foundation

/// Writes resources as the Main API does.
struct ResourceRecord: Sendable {
  let resource: SampleResource
  let dataset: SampleDataset
  /// The root of every link.
  let root: String

  /// The record, alike in v1 and v2.
  var json: JSON {
    let entry = resource.entry
    let (created, modified) = (
      JSON.string(resource.created.timestamp), JSON.string(resource.modified.timestamp)
    )
    let preview = "https://explore.data.gouv.fr/fr/resources/\(resource.id)"
    return [
      "id": .string(resource.id), "title": .string(resource.title),
      "description": .optional(entry.description),
      "filetype": entry.url == nil ? "file" : "remote", "type": .string(entry.type ?? "main"),
      "format": .optional(entry.format), "url": .string(url), "latest": .string(latest),
      "checksum": checksum, "filesize": resource.size.map { .integer($0) } ?? nil, "mime": .optional(mime),
      "created_at": created, "last_modified": modified,
      "metrics": resource.downloads > 0 ? ["views": .integer(resource.downloads)] : [:], "harvest": nil,
      "extras": extras, "preview_url": resource.hasTable ? .string(preview) : nil,
      "schema": entry.schema.map { ["name": .string($0), "version": nil, "url": nil] } ?? nil,
      "internal": ["created_at_internal": created, "last_modified_internal": modified],
    ]
  }

  /// Where the file is.
  var url: String {
    resource.entry.url ?? "\(root)/files/\(resource.id).\(resource.entry.format ?? "bin")"
  }

  private var latest: String { "\(root)/api/1/datasets/r/\(resource.id)" }

  private var checksum: JSON {
    guard resource.entry.url == nil else { return nil }
    return ["type": "sha1", "value": .string(StableID.object(resource.id) + "0a1b2c3d4e5f6071")]
  }

  private var mime: String? {
    switch resource.entry.format {
    case "csv": "text/csv"
    case "json", "geojson": "application/json"
    case "pdf": "application/pdf"
    case "zip", "shp", "gtfs": "application/zip"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: nil
    }
  }

  /// What the crawler and the analyser noted.
  private var extras: JSON {
    let analysed = JSON.string(resource.modified.addingTimeInterval(600).timestamp)
    let isMissing = resource.entry.state == .unavailable
    var members: [(name: String, value: JSON)] = [
      ("check:available", .bool(!isMissing)), ("check:status", isMissing ? 404 : 200),
      ("check:date", analysed),
    ]
    if let mime { members.append(("check:headers:content-type", .string(mime))) }
    if resource.hasTable {
      members += [
        ("analysis:parsing:parsing_table", .string(StableID.object(resource.id))),
        ("analysis:parsing:finished_at", analysed),
      ]
    } else if resource.entry.state == .failed {
      members.append(("analysis:parsing:error", "csv_detective:Could not detect the separator of the file"))
    } else if resource.entry.state == .tooLarge {
      members.append(("analysis:error", "File too large to download"))
    }
    return .object(members)
  }
}
