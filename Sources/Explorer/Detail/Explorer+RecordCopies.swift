import Canvas
import DataGouv

/// What of a record can be copied.
package enum RecordForm: Hashable, Sendable, CaseIterable {
  case id, slug, permanentLink, citation
  /// What the portal sends.
  case json
  /// The same as linked data, in Turtle.
  case dcat
}

extension Explorer {
  /// What of what is selected or open can be copied.
  package var recordForms: [RecordForm] {
    RecordForm.allCases.filter { $0 != .dcat || record?.kind == .dataset || record?.kind == .dataservice }
  }

  private var record: DetailState? {
    guard focus == .results else { return detail?.kind.isRemembered == true ? nil : detail }
    let selected = results.selectedItem.flatMap(DetailState.init(of:))
    return detail?.reference == selected?.reference ? detail : selected
  }

  /// Opens the list of what can be copied of a record.
  mutating func openRecordCopies() {
    if record == nil { notice = .nothingToCopy } else { dialog = .recordCopies(ListCursor()) }
  }

  /// A key in that list.
  mutating func press(_ key: Key, inRecordCopies cursor: ListCursor) -> [Effect] {
    if isClosing(key) { return closeDialog() }
    if key == Key(.enter) || key == " " { return copyRecord(at: cursor.index) }
    var cursor = cursor
    move(&cursor, by: key, count: recordForms.count)
    dialog = .recordCopies(cursor)
    return []
  }

  /// Copies what a line of the list names; what is not at hand is fetched first.
  mutating func copyRecord(at index: Int) -> [Effect] {
    dialog = nil
    guard let record, recordForms.indices.contains(index) else { return [] }
    let id = record.id ?? record.reference
    switch recordForms[index] {
    case .id: return [.copy(id)]
    case .slug:
      return [.copy(record.dataset.value?.slug ?? record.summary?.slug ?? record.entity.value?.slug ?? id)]
    case .permanentLink: return [.copy("\(settings.portalURL)/\(record.kind.path)/\(id)")]
    case .citation: return [.copy(citation(of: record, id: id))]
    case .json: return [load(.record(record.kind, id: id, isDCAT: false), in: .copying)]
    case .dcat: return [load(.record(record.kind, id: id, isDCAT: true), in: .copying)]
    }
  }

  /// Who, what, where and when, with the address that does not change.
  private func citation(of record: DetailState, id: String) -> String {
    let producer =
      record.dataset.value?.producer ?? record.summary?.producer ?? record.entity.value?.producer
      ?? record.item?.producer
    let date = record.dataset.value?.lastUpdate ?? record.summary?.lastUpdate ?? record.item?.date
    let place = [settings.portalName, date.map { String($0.text.prefix(10)) }].compactMap(\.self)
    let parts = [producer?.name, record.title, place.joined(separator: ", ")].compactMap(\.self)
    return parts.joined(separator: ". ") + ". \(settings.portalURL)/\(record.kind.path)/\(id)"
  }
}
