import DataGouv
package import Explorer

/// What exports and downloads say.
extension Messages {
  // MARK: The form

  func savingTitle(_ form: SaveForm) -> String {
    form.isExport
      ? say("Exporter · \(form.title)", "Export · \(form.title)")
      : say("Télécharger · \(form.title)", "Download · \(form.title)")
  }
  func savingHint(_ form: SaveForm) -> String {
    switch (form.isExport, form.isForClipboard) {
    case (false, _): say("Entrée télécharger · Échap fermer", "Enter download · Esc close")
    case (true, false):
      say(
        "Entrée exporter · ↑ ↓ format · Tab presse-papiers · Échap",
        "Enter export · ↑ ↓ format · Tab clipboard · Esc")
    case (true, true):
      say(
        "Entrée copier · ↑ ↓ format · Tab fichier · Échap", "Enter copy · ↑ ↓ format · Tab file · Esc")
    }
  }
  var saveAs: String { say("Fichier", "File") }
  var clipboard: String { say("Presse-papiers", "Clipboard") }
  func clipboardLimit(_ bytes: Int) -> String {
    say("\(formats.bytes(Int64(bytes))) au plus", "at most \(formats.bytes(Int64(bytes)))")
  }
  /// A form of rows, in the dialog.
  package func name(_ format: RowFormat) -> String {
    switch format {
    case .csv: say("CSV, séparé par des virgules", "CSV, with commas")
    case .tsv: say("TSV, séparé par des tabulations", "TSV, with tabs")
    case .jsonLines: say("JSON, un objet par ligne", "JSON, an object a line")
    case .markdown: say("Markdown, un tableau", "Markdown, a table")
    }
  }
  func filteredBy(_ filters: String) -> String { say("filtré : \(filters)", "filtered: \(filters)") }
  func slowExport(_ limit: Int) -> String {
    say(
      "Trier plus de \(formats.integer(limit)) lignes est lent ; L, qui lit le fichier ici, est plus rapide.",
      "Over \(formats.integer(limit)) sorted rows come slowly; L, which reads the file here, is quicker.")
  }
  func willBeChecked(_ type: String) -> String { say("vérifié par \(type)", "checked by \(type)") }

  // MARK: Questions

  var replaceTitle: String { say("Ce fichier existe déjà", "This file is there already") }
  var otherName: String { say("Choisir un autre nom (n)", "Choose another name (n)") }
  var replaceIt: String { say("Le remplacer (o)", "Replace it (y)") }
  var leaveTitle: String { say("Quitter ?", "Leave?") }
  var stillRunning: String {
    say("Une écriture est en cours ; quitter l'arrête.", "A file is being written; leaving stops that.")
  }
  var stay: String { say("Rester (n)", "Stay (n)") }
  var leaveNow: String { say("Quitter (o)", "Leave (y)") }

  // MARK: Progress

  /// How far an export or download is, or how it ended, in a line.
  package func text(_ state: TransferState) -> String {
    let status = state.status
    switch status.ending {
    case nil: return progress(state)
    case .complete?: return ([kept(state)] + details(status)).joined(separator: " · ")
    case .exists?:
      return say(
        "\(state.form.field.text) existe déjà : rien n'est écrit.",
        "\(state.form.field.text) is there already: nothing is written.")
    case .cancelled? where state.form.isExport:
      return say("Export arrêté : rien n'est gardé.", "Export stopped: nothing is kept.")
    case .cancelled? where !status.canResume:
      return say("Téléchargement arrêté : rien n'est gardé.", "Download stopped: nothing is kept.")
    case .cancelled?:
      return say(
        "Téléchargement arrêté ; d reprend où c'en était.",
        "Download stopped; d goes on where it was.")
    case .failed(let failure)?: return text(failure) + advice(failure, status)
    }
  }

  private func kept(_ state: TransferState) -> String {
    let path = state.status.path ?? state.form.field.text
    return state.form.isExport
      ? say("Exporté : \(path)", "Exported: \(path)")
      : say("Téléchargé : \(path)", "Downloaded: \(path)")
  }

  /// What came and was checked, in parts of a line.
  package func details(_ status: TransferStatus) -> [String] {
    var parts = status.rowsExpected == nil && status.rows == 0 ? [] : [rows(status.rows)]
    parts.append(formats.bytes(status.bytes))
    if let type = status.verified { parts.append(say("\(type) vérifié", "\(type) verified")) }
    if status.resumedFrom > 0 {
      let bytes = formats.bytes(status.resumedFrom)
      parts.append(say("repris à \(bytes)", "resumed at \(bytes)"))
    }
    if status.isAnother { parts.append(anotherFile) }
    return parts
  }

  private func progress(_ state: TransferState) -> String {
    let name = state.form.isExport ? say("Export", "Export") : say("Téléchargement", "Download")
    let parts = amounts(state.status) + [say("Échap arrête", "Esc stops")]
    return labelled(name, parts.joined(separator: " · "))
  }

  /// The same in a few words, beside something else: `export 45 % · 12 s`.
  func brief(_ status: TransferStatus, isExport: Bool) -> String {
    let name = isExport ? say("export", "export") : say("téléch.", "downl.")
    let amount =
      switch (status.rowsExpected, status.bytesExpected) {
      case (let rows?, _) where rows > 0: formats.percentage(min(1, Double(status.rows) / Double(rows)))
      case (_, let bytes?) where bytes > 0: formats.percentage(min(1, Double(status.bytes) / Double(bytes)))
      default: formats.bytes(status.bytes)
      }
    let time = status.secondsLeft.map { " · \(formats.seconds(.seconds($0)))" } ?? ""
    return "\(name) \(amount)\(time)"
  }

  /// What is done, of how much, how quickly and until when, in parts of a line.
  package func amounts(_ status: TransferStatus) -> [String] {
    var parts: [String] = []
    if status.rows > 0 || status.rowsExpected != nil {
      let done = formats.integer(status.rows)
      parts.append(
        status.rowsExpected.map { say("\(done) sur \(rows($0))", "\(done) of \(rows($0))") }
          ?? rows(status.rows))
    }
    let bytes = formats.bytes(status.bytes)
    parts.append(
      status.bytesExpected.map {
        say("\(bytes) sur \(formats.bytes($0))", "\(bytes) of \(formats.bytes($0))")
      }
        ?? bytes)
    if let speed = status.speed { parts.append("\(formats.bytes(speed))/s") }
    if let seconds = status.secondsLeft {
      let time = formats.seconds(.seconds(seconds))
      parts.append(say("reste \(time)", "\(time) left"))
    }
    if status.isAnother { parts.append(anotherFile) }
    return parts
  }

  private var anotherFile: String {
    say("fichier changé, repris au début", "file changed, begun anew")
  }
}
