import Explorer
import Library

extension LibraryNotice {
  /// What went wrong with a library, as the explorer is told.
  init(_ trouble: LibraryTrouble) {
    switch trouble {
    case .setAside(let path): self = .setAside(path)
    case .damagedInUse: self = .damagedInUse
    case .newer: self = .newer
    case .unusable(.diskFull), .notKept(.diskFull): self = .diskFull
    case .unusable(let error), .notKept(let error): self = .unusable(error.reason)
    }
  }
}

extension LibraryError {
  /// The reason as the explorer is told.
  fileprivate var reason: LibraryNotice.Reason {
    switch self {
    case .unwritable(let words), .database(let words): .other(words)
    case .busy: .busy
    case .corrupt: .damaged
    case .newer(let version): .newer(version: version)
    case .cancelled: .cancelled
    case .diskFull: .diskFull
    }
  }
}
