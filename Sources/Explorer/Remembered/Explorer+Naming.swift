import Canvas
import DataGouv

/// Names for searches and for what is asked of a table, and the export of what is remembered.
extension Explorer {
  /// Opens the dialog that names the search.
  mutating func nameSearch() {
    guard let question = results.question else { return notice = .nothingToName }
    let name = question.words.isEmpty ? question.filters.first?.label ?? question.title : question.words
    openNaming(.search(question.text), name: name, meaning: question.title)
  }

  /// Opens the dialog that names what is asked of the table.
  mutating func nameTableQuestion() {
    // A file of this machine has no id that leads back to it.
    guard let table, table.datasetID != nil else { return notice = .nothingToName }
    let question = TableQuestion(table)
    let meaning = [question.title, question.dataset].compactMap(\.self).joined(separator: " · ")
    openNaming(.rows(question.text), name: question.title, meaning: meaning)
  }

  private mutating func openNaming(_ subject: Keepsake.Subject, name: String, meaning: String) {
    dialog = .naming(NameForm(Keepsake(.query, subject, title: name, subtitle: meaning, date: now)))
  }

  /// A key in that dialog.
  mutating func press(_ key: Key, in form: NameForm) -> [Effect] {
    var form = form
    switch key.code {
    case .escape: return closeDialog()
    case .enter:
      var query = form.query
      query.title = form.field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !query.title.isEmpty else {
        notice = .noName
        return []
      }
      dialog = nil
      notice = .named(query.title)
      return keep(query)
    default: _ = form.field.edit(key)
    }
    dialog = .naming(form)
    return []
  }

  /// Opens the form of an export of what is listed, where that is what the program remembers.
  mutating func openListExport() {
    let keepsakes = results.listing.value?.items.compactMap(\.keepsake) ?? []
    guard !keepsakes.isEmpty else { return notice = .nothingToExport }
    let columns = Keepsake.columns(of: results.kind)
    let rows = keepsakes.map { keepsake in
      TablePage.Row(number: nil, cells: keepsake.cells.filter { columns.contains($0.key) })
    }
    let name = FileName.forRows(of: "datagouv-\(results.kind.path)", as: .csv)
    dialog = .saving(
      SaveForm(
        .list(rows, columns: columns), title: results.kind.path, name: name, folder: settings.saveFolder))
  }
}
