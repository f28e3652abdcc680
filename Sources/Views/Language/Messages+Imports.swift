import DataGouv
package import Explorer

extension Messages {
  /// Why an import ended; what arrived stays usable in each case.
  package func text(_ ending: ImportStatus.Ending) -> String {
    switch ending {
    case .complete: say("Le fichier est lu en entier.", "The whole file is read.")
    case .cancelled:
      say(
        "Lecture arrêtée ; les lignes arrivées restent. r reprend au début.",
        "Reading stopped; the rows so far stay. r starts anew.")
    case .stoppedAtLimit:
      say(
        "Le fichier est très gros : la lecture s'est arrêtée ; les lignes arrivées restent.",
        "The file is very large: reading stopped; the rows so far stay.")
    case .failed(let failure):
      text(failure) + say(" r réessaie.", " Press r to try again.")
    }
  }

  /// The same without what to press.
  package func cause(_ ending: ImportStatus.Ending) -> String {
    if case .failed(let failure) = ending { text(failure) } else { text(ending) }
  }

  /// What went wrong with an import.
  package func text(_ failure: ImportStatus.Failure) -> String {
    switch failure {
    case .empty: say("Le fichier est vide.", "The file is empty.")
    case .notText(let content):
      say(
        "Ce fichier n'est pas un texte en colonnes : c'est \(name(content)).",
        "This file is no delimited text: it is \(name(content)).")
    case .noTextInArchive:
      say("L'archive ne contient aucun texte en colonnes.", "The archive holds no delimited text.")
    case .truncated(let received, let expected):
      say(
        "Le fichier est tronqué : \(formats.bytes(Int64(received))) sur \(formats.bytes(Int64(expected))).",
        "The file is cut off: \(formats.bytes(Int64(received))) of \(formats.bytes(Int64(expected))).")
    case .damaged(nil):
      say("L'archive est abîmée : sa somme est fausse.", "The archive is damaged: its checksum is wrong.")
    case .damaged(let words?): say("L'archive est abîmée : \(words).", "The archive is damaged: \(words).")
    case .interrupted(let words):
      say("Le fichier n'est pas arrivé en entier : \(words).", "The file did not arrive whole: \(words).")
    case .unreachable(let error): cause(error)
    case .diskFull: say("Le disque est plein.", "The disk is full.")
    case .database(let words):
      say("La base locale a échoué : \(words).", "The local database failed: \(words).")
    }
  }

  /// What a file is, with its article.
  private func name(_ content: ImportStatus.Content) -> String {
    switch content {
    case .pdf: say("un PDF", "a PDF")
    case .parquet: say("un fichier Parquet", "a Parquet file")
    case .rar: say("une archive RAR", "a RAR archive")
    case .sevenZip: say("une archive 7z", "a 7z archive")
    case .workbook: say("un classeur Excel", "an Excel workbook")
    case .sqlite: say("une base SQLite", "a SQLite database")
    case .image: say("une image", "an image")
    case .office: say("un document Office", "an Office document")
    case .openDocument: say("un document OpenDocument", "an OpenDocument file")
    case .webPage: say("une page web", "a web page")
    case .xml: say("du XML", "XML")
    case .binary: say("autre chose que du texte", "something else than text")
    }
  }

  /// How far an import is, in a few words; what was mended once it ended.
  package func text(_ status: ImportStatus) -> String {
    guard status.ending == nil else { return repairs(status.repairs) }
    let read = formats.bytes(status.bytesRead)
    if status.isPaused {
      return say(
        "gros fichier, \(read) lus · L continue · Échap arrête",
        "large file, \(read) read · L goes on · Esc stops")
    }
    let bytes =
      status.bytesExpected.map { say("\(read) sur \(formats.bytes($0))", "\(read) of \(formats.bytes($0))") }
      ?? read
    return say("lecture : \(bytes) · Échap arrête", "reading: \(bytes) · Esc stops")
  }

  private func repairs(_ repairs: ImportStatus.Repairs) -> String {
    var parts: [String] = []
    if repairs.badCharacters > 0 {
      parts.append(
        counted(
          repairs.badCharacters, ("caractère illisible", "caractères illisibles"),
          ("unreadable character", "unreadable characters")))
    }
    if repairs.shortRows > 0 {
      parts.append(
        counted(repairs.shortRows, ("ligne courte", "lignes courtes"), ("short row", "short rows")))
    }
    if repairs.longRows > 0 {
      parts.append(
        counted(
          repairs.longRows, ("ligne trop longue", "lignes trop longues"), ("row too long", "rows too long")))
    }
    if repairs.unclosedQuotes > 0 {
      parts.append(
        counted(
          repairs.unclosedQuotes, ("guillemet non fermé", "guillemets non fermés"),
          ("unclosed quote", "unclosed quotes")))
    }
    return parts.joined(separator: ", ")
  }

  /// Said of a file that may hold a table, though the portal does not look into files of its kind.
  var unopenedFile: String {
    say("Le portail ne lit pas les fichiers de ce genre.", "The portal does not read files of this kind.")
  }

  /// Said of rows that are on this machine.
  var readHere: String { say("lu ici", "read here") }
  var readingFile: String { say("Lecture du fichier…", "Reading the file…") }
  func readHereAdvice(_ size: Int64?) -> String {
    let bytes = size.map { " (\(formats.bytes($0)))" } ?? ""
    return say(
      "Entrée : récupérer le fichier\(bytes) et le lire ici.",
      "Enter: fetch the file\(bytes) and read it here.")
  }
}
