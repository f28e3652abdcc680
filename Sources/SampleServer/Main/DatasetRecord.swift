import DataGouv
import Foundation

/// Writes datasets as the Main API does.
struct DatasetRecord: Sendable {
  let dataset: SampleDataset
  /// The root of every link.
  let root: String

  /// The record of v2: files are counted, not listed.
  func v2(labels: Labels?, english: Bool) -> JSON {
    let files = "\(root)/api/2/datasets/\(dataset.id)/resources/?page=1&page_size=50"
    let community = "\(root)/api/1/datasets/community_resources/?dataset=\(dataset.id)&page=1&page_size=50"
    return record(
      resources: link(files, dataset.resources.count), community: link(community, 0), labels: labels,
      english: english)
  }

  /// The record of v1: files are listed, and members sorted.
  func v1() -> JSON {
    let files = dataset.resources.map { ResourceRecord(resource: $0, dataset: dataset, root: root).json }
    return record(resources: .array(files), community: [], labels: nil, english: false).adding("schema", nil)
      .sorted
  }

  private func link(_ address: String, _ total: Int) -> JSON {
    ["rel": "subsection", "href": .string(address), "type": "GET", "total": .integer(total)]
  }

  private func record(resources: JSON, community: JSON, labels: Labels?, english: Bool) -> JSON {
    let entry = dataset.entry
    let (created, updated) = (JSON.string(dataset.created.timestamp), JSON.string(dataset.updated.timestamp))
    let short = dataset.description.isEmpty ? nil : String(dataset.description.prefix(150))
    return [
      "id": .string(dataset.id), "title": .string(entry.title), "acronym": .optional(entry.acronym),
      "slug": .string(entry.slug), "description": .string(dataset.description),
      "description_short": .optional(short), "created_at": created, "last_modified": updated,
      "deleted": ago(entry.deleted), "private": false, "tags": .array((entry.tags ?? []).map { .string($0) }),
      "badges": .array((entry.badges ?? []).map { ["kind": .string($0)] }), "resources": resources,
      "community_resources": community, "frequency": frequency(labels, english: english),
      "frequency_date": nil, "extras": [:], "metrics": metrics, "organization": organization, "owner": owner,
      "temporal_coverage": coverage, "spatial": spatial(labels), "license": license(labels),
      "access_type": .string(entry.access ?? "open"), "access_audiences": [],
      "access_type_reason_category": nil, "access_type_reason": .optional(entry.accessReason),
      "authorization_request_url": nil, "uri": .string("\(root)/api/1/datasets/\(entry.slug)/"),
      "page": .string("https://www.data.gouv.fr/datasets/\(entry.slug)"), "last_update": updated,
      "archived": ago(entry.archived), "quality": quality, "harvest": harvest,
      "internal": ["created_at_internal": created, "last_modified_internal": updated],
      "contact_points": contacts, "featured": .bool(entry.featured ?? false),
      "permissions": ["delete": false, "edit": false, "edit_resources": false],
    ]
  }

  /// A moment so many days ago.
  private func ago(_ days: Int?) -> JSON {
    days.map { .string(dataset.now.daysAgo($0).timestamp) } ?? nil
  }

  private var metrics: JSON {
    let discussions = dataset.entry.discussions ?? 0
    return [
      "discussions": .integer(discussions), "discussions_open": .integer(discussions / 2),
      "reuses": .integer(dataset.entry.reuses ?? 0), "reuses_by_months": 0, "dataservices": 0,
      "followers": .integer(dataset.entry.followers ?? 0), "followers_by_months": 0,
      "views": .integer(dataset.visits), "resources_downloads": .integer(dataset.downloads),
    ]
  }

  private var quality: JSON {
    let criteria = dataset.quality.criteria.map { (name: $0.name, value: JSON.bool($0.isMet)) }
    return JSON.object(criteria).adding("score", .double(dataset.quality.score))
  }

  private var coverage: JSON {
    dataset.entry.coverage.map { ["start": .string($0.start), "end": .optional($0.end)] } ?? nil
  }
}
