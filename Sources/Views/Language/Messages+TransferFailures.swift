import DataGouv
package import Explorer

/// What can go wrong with exports and downloads.
extension Messages {
  /// What went wrong, as a sentence.
  package func text(_ failure: TransferStatus.Failure) -> String {
    switch failure {
    case .unreachable(let error): cause(error)
    case .diskFull: say("Le disque est plein.", "The disk is full.")
    case .noFolder(let path): say("Le dossier \(path) n'existe pas.", "There is no folder \(path).")
    case .isFolder(let path):
      say(
        "\(path) est un dossier : donnez un nom de fichier.", "\(path) is a folder: give the name of a file.")
    case .forbidden(let path):
      say("Il n'est pas permis d'écrire \(path).", "Writing \(path) is not permitted.")
    case .unwritable(let words):
      say("Le fichier ne peut pas être écrit : \(words)", "The file cannot be written: \(words)")
    case .busy:
      say("Un autre programme écrit déjà ce fichier.", "Another program is writing this file already.")
    case .wrongChecksum(let type, let path):
      say(
        "Le fichier reçu n'a pas le \(type) que le portail annonce ; il est gardé sous \(path).",
        "The file that came does not have the \(type) that the portal tells; it is kept as \(path).")
    case .incomplete(let rows, let total):
      say(
        "Reçu : \(self.rows(rows)) au lieu de \(formats.integer(total)) ; rien n'est gardé.",
        "\(self.rows(rows)) came instead of \(formats.integer(total)): nothing is kept.")
    case .tooLongForClipboard(let limit):
      say(
        "C'est trop long pour le presse-papiers (\(clipboardLimit(limit))) : exportez vers un fichier.",
        "This is too long for the clipboard (\(clipboardLimit(limit))): export to a file.")
    }
  }

  /// What can be done about it in the explorer, after the sentence.
  func advice(_ failure: TransferStatus.Failure, _ status: TransferStatus) -> String {
    guard case .unreachable = failure, status.canResume else { return "" }
    return say(" d reprend où c'en était.", " d goes on where it was.")
  }

  /// Said by the command of a file that is there already.
  package func isThere(_ path: String) -> String {
    say(
      "\(path) existe déjà ; --force le remplace, --output donne un autre nom.",
      "\(path) is there already; --force replaces it, --output gives another name.")
  }
}
