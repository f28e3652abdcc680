import DataGouv
import Explorer
import Foundation

extension TransferStatus.Ending {
  /// How an error ends the writing of a file at a path.
  init(_ error: any Error, writing path: String) {
    switch error {
    case let ending as Self: self = ending
    case DataGouvError.cancelled, is CancellationError: self = .cancelled
    case let error as DataGouvError: self = .failed(.unreachable(error))
    default: self = .failed(.init(error as NSError, writing: path))
    }
  }
}

extension TransferStatus.Failure {
  /// The system's reason, which Foundation puts below its own or stands for with a code of its own.
  fileprivate init(_ error: NSError, writing path: String) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
    let reason = error.domain == NSPOSIXErrorDomain ? error : cause
    switch (reason?.code).map(Int32.init) {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case ENOENT, ENOTDIR: self = .noFolder(folder.isEmpty ? "." : folder)
    case EISDIR: self = .isFolder(path)
    case EACCES, EPERM, EROFS: self = .forbidden(path)
    default:
      switch CocoaError.Code(rawValue: error.code) {
      case .fileWriteOutOfSpace: self = .diskFull
      case .fileNoSuchFile, .fileReadNoSuchFile: self = .noFolder(folder.isEmpty ? "." : folder)
      case .fileWriteNoPermission, .fileReadNoPermission, .fileWriteVolumeReadOnly: self = .forbidden(path)
      default: self = .unwritable((reason ?? error).localizedDescription)
      }
    }
  }
}
