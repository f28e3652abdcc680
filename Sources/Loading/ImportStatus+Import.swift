import DataGouv
import Explorer
import LocalTables

extension ImportStatus {
  /// How far an import is, and its table.
  init(_ progress: ImportProgress, _ table: ImportedTable?, ending: Ending?) {
    self.init()
    bytesRead = Int64(progress.bytesRead)
    bytesExpected = progress.bytesExpected.map { Int64($0) }
    rows = progress.rows
    columns = (table?.table.columns ?? []).map {
      TableProfile.Column(name: $0.name, type: $0.type, format: $0.format)
    }
    repairs.badCharacters = progress.badBytes
    repairs.shortRows = progress.shortRows
    repairs.longRows = progress.longRows
    repairs.unclosedQuotes = progress.unclosedQuotes
    entry = progress.entry
    self.ending = ending
  }
}

extension ImportStatus.Ending {
  /// How an import ended.
  init(_ ending: ImportResult.Ending) {
    switch ending {
    case .complete: self = .complete
    case .cancelled: self = .cancelled
    case .stoppedAtLimit: self = .stoppedAtLimit
    case .failed(.cancelled), .failed(.unreachable(.cancelled)): self = .cancelled
    case .failed(let error): self = .failed(.init(error))
    }
  }
}

extension ImportStatus.Failure {
  fileprivate init(_ error: ImportError) {
    switch error {
    case .empty: self = .empty
    case .notText(let content): self = .notText(.init(content))
    case .noTextInArchive: self = .noTextInArchive
    case .truncated(let received, let expected): self = .truncated(received: received, expected: expected)
    case .damagedArchive(let reason): self = .damaged(reason)
    case .unreachable(let error): self = .unreachable(error)
    case .cancelled: self = .unreachable(.cancelled)
    case .interrupted(let reason): self = .interrupted(reason)
    case .diskFull: self = .diskFull
    case .database(let reason): self = .database(reason)
    }
  }
}

extension ImportStatus.Content {
  fileprivate init(_ content: FileContent) {
    switch content {
    case .pdf: self = .pdf
    case .parquet: self = .parquet
    case .rar: self = .rar
    case .sevenZip: self = .sevenZip
    case .workbook: self = .workbook
    case .sqlite: self = .sqlite
    case .image: self = .image
    case .office: self = .office
    case .openDocument: self = .openDocument
    case .webPage: self = .webPage
    case .xml: self = .xml
    case .binary: self = .binary
    }
  }
}
