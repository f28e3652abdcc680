import Explorer
import Foundation
import Library
import Views

/// What a command works with that prints what the explorer remembers.
struct Remembered {
  let library: Library
  let settings: LaunchSettings
  let messages: Messages

  /// Opens the library of this user; what is wrong with it is told on standard error.
  init(_ options: PortalOptions) async throws {
    let settings = try LaunchSettings(options: options)
    let messages = Messages(settings.language)
    self.settings = settings
    self.messages = messages
    do {
      library = try await Library(file: settings.libraryFile) { trouble in
        CommandFailure(messages.text(LibraryNotice(trouble))).tell()
      }
    } catch {
      throw CommandFailure(messages.text(LibraryNotice(.unusable(error))))
    }
  }

  /// Asks the library; what fails becomes a sentence on standard error.
  func ask<Value>(_ body: (Library) async throws -> Value) async throws -> Value {
    do {
      return try await body(library)
    } catch let error as LibraryError {
      throw CommandFailure(messages.text(LibraryNotice(.unusable(error))))
    }
  }

  /// Prints what was found.
  func print(_ report: some Report, as format: ListOptions.Format) throws {
    let text = report.rendered(as: format, messages, forTerminal: StandardOutput.isTerminal)
    try StandardOutput.write(text, messages.cannotWrite)
    if let emptiness = report.emptiness(messages) { throw CommandFailure(emptiness) }
  }
}
