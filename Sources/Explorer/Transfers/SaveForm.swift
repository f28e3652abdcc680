package import DataGouv

/// The dialog in which an export or a download is given its name and form.
package struct SaveForm: Hashable, Sendable {
  /// What is to be kept.
  package enum Content: Hashable, Sendable {
    /// Rows of a table with these columns; how many, if that is known, and whether they are on this machine.
    case rows(TableQuery, columns: [String], total: Int?, isLocal: Bool)
    /// Groups of rows that are at hand, with the columns and figures that they show.
    case groups(GroupQuery, [TablePage.Row], columns: [String])
    case file(Resource, address: String)
  }

  package let content: Content
  /// What the file is called for its reader.
  package let title: String
  /// How rows are written.
  package internal(set) var format: RowFormat = .csv
  /// Whether rows go to the clipboard instead of a file.
  package internal(set) var isForClipboard = false
  /// The path.
  package internal(set) var field: TextField

  /// Opens the form with a name for the file in a folder, `""` for the current one.
  package init(_ content: Content, title: String, name: String, folder: String) {
    self.content = content
    self.title = title
    field = TextField(folder.isEmpty ? name : "\(folder)/\(name)")
  }

  /// Whether rows are kept, and not a file.
  package var isExport: Bool { if case .file = content { false } else { true } }

  /// The slot in which it runs.
  var slot: Slot { isExport ? .export : .download }

  /// What is asked for.
  func request(isReplacing: Bool = false) -> Request {
    let target = SaveTarget(path: field.text, isReplacing: isReplacing)
    switch content {
    case .rows(let query, let columns, _, _): return export(query, nil, columns, to: target)
    case .groups(let query, let rows, let columns): return export(query.page(1), rows, columns, to: target)
    case .file(let resource, let address):
      return .download(FileDownload(address: address, checksum: resource.checksum, target: target))
    }
  }

  private func export(
    _ query: TableQuery, _ rows: [TablePage.Row]?, _ columns: [String], to target: SaveTarget
  ) -> Request {
    .export(
      RowExport(
        query: query, rows: rows, columns: columns, format: format,
        destination: isForClipboard ? .clipboard : .file(target)))
  }

  /// Chooses another format; the name follows as long as it ends as the format before does.
  mutating func choose(_ format: RowFormat) {
    let ending = ".\(self.format.fileExtension)"
    if field.text.hasSuffix(ending) {
      field = TextField("\(field.text.dropLast(ending.count)).\(format.fileExtension)")
    }
    self.format = format
  }

  /// Chooses the next or previous format.
  mutating func chooseFormat(by step: Int) {
    let formats = RowFormat.allCases
    let index = formats.firstIndex(of: format) ?? 0
    choose(formats[(index + step + formats.count) % formats.count])
  }
}
