package import DataGouv

/// The dialog in which an export or a download is given its name and form.
package struct SaveForm: Hashable, Sendable {
  /// What is to be kept.
  package enum Content: Hashable, Sendable {
    /// Rows of a table with these columns; how many, if that is known, and whether they are on this machine.
    case rows(TableQuery, columns: [String], total: Int?, isLocal: Bool)
    /// Groups of rows that are at hand, with the columns and figures that they show.
    case groups(GroupQuery, [TablePage.Row], columns: [String])
    /// Lines of a list with these columns, which are all at hand.
    case list([TablePage.Row], columns: [String])
    case file(Resource, address: String)
    /// The months of something.
    case months(MetricsSheet)
  }

  package let content: Content
  /// What the file is called for its reader.
  package let title: String
  /// How rows are written.
  package internal(set) var format: RowFormat = .csv
  /// How months are written.
  package internal(set) var monthsFormat: MetricsFormat = .csv
  /// Whether rows go to the clipboard instead of a file.
  package internal(set) var isForClipboard = false
  /// The path.
  package internal(set) var field: TextField
  /// The path that was proposed.
  private let proposal: String

  /// Opens the form with a name for the file in a folder, `""` for the current one.
  package init(_ content: Content, title: String, name: String, folder: String) {
    self.content = content
    self.title = title
    proposal = folder.isEmpty ? name : "\(folder)/\(name)"
    field = TextField(proposal)
  }

  /// Whether rows or months are kept, and not a file.
  package var isExport: Bool { if case .file = content { false } else { true } }

  /// Whether months are kept.
  package var isOfMonths: Bool { if case .months = content { true } else { false } }

  /// The slot in which it runs.
  var slot: Slot { isExport ? .export : .download }

  /// What is asked for.
  func request(isReplacing: Bool = false) -> Request {
    let target = SaveTarget(path: field.text, isReplacing: isReplacing)
    let destination = isForClipboard ? RowExport.Destination.clipboard : .file(target)
    switch content {
    case .rows(let query, let columns, _, _): return export(query, nil, columns, to: destination)
    case .groups(let query, let rows, let columns):
      return export(query.page(1), rows, columns, to: destination)
    case .list(let rows, let columns):
      return export(TableQuery(resourceID: ""), rows, columns, to: destination)
    case .months(let sheet):
      return .writing(TextExport(sheet.text(as: monthsFormat) + "\n", to: destination))
    case .file(let resource, let address):
      let isGuessed = !isReplacing && field.text == proposal && FileName.inAddress(of: resource) == nil
      return .download(
        FileDownload(
          address: address, checksum: resource.checksum, target: target, isNameGuessed: isGuessed))
    }
  }

  private func export(
    _ query: TableQuery, _ rows: [TablePage.Row]?, _ columns: [String], to destination: RowExport.Destination
  ) -> Request {
    .export(
      RowExport(query: query, rows: rows, columns: columns, format: format, destination: destination))
  }

  /// How many formats there are.
  package var formatCount: Int { isOfMonths ? MetricsFormat.allCases.count : RowFormat.allCases.count }

  /// The place of the chosen format among them.
  package var formatIndex: Int {
    (isOfMonths
      ? MetricsFormat.allCases.firstIndex(of: monthsFormat) : RowFormat.allCases.firstIndex(of: format))
      ?? 0
  }

  /// Chooses another format by its place; the name follows as long as it ends as the format before does.
  mutating func choose(at index: Int) {
    let ending = ".\(isOfMonths ? monthsFormat.fileExtension : format.fileExtension)"
    if isOfMonths {
      monthsFormat = MetricsFormat.allCases[index]
    } else {
      format = RowFormat.allCases[index]
    }
    if field.text.hasSuffix(ending) {
      let new = isOfMonths ? monthsFormat.fileExtension : format.fileExtension
      field = TextField("\(field.text.dropLast(ending.count)).\(new)")
    }
  }

  /// Chooses the next or previous format.
  mutating func chooseFormat(by step: Int) {
    choose(at: (formatIndex + step + formatCount) % formatCount)
  }
}
