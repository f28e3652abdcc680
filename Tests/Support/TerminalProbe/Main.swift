import Canvas
import Dispatch
import Foundation
import Terminal

/// Shows on its screen whatever the terminal tells it; the tests read it there.
@main
struct Main {
  @MainActor
  static func main() {
    let environment = ProcessInfo.processInfo.environment
    do throws(TerminalError) {
      var options = TerminalOptions(environment: environment, mouse: environment["PROBE_MOUSE"] != "off")
      if let delay = environment["PROBE_PASTE_DELAY"].flatMap({ Int($0) }) { options.pasteDelay = delay }
      if let limit = environment["PROBE_LIMIT"].flatMap({ Int($0) }) { options.answerLimit = limit }
      let probe = Probe(terminal: try Terminal(options: options))
      probe.start()
      if environment["PROBE_ASKS"] != nil { probe.ask() }
      while true { RunLoop.main.run() }
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }
}
