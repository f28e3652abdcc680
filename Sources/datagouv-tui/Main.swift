import ArgumentParser
import Foundation

/// The program: a synchronous `main`, so that the main actor stays on the real main thread, where ncurses is.
@main struct Main {
  static func main() {
    Task { @MainActor in
      do {
        var command = try DatagouvTUI.parseAsRoot()
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
        DatagouvTUI.exit()
      } catch let failure as CommandFailure {
        failure.tell()
        exit(failure.status)
      } catch {
        DatagouvTUI.exit(withError: error)
      }
    }
    while true { RunLoop.main.run() }
  }
}
