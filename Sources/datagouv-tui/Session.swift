import Canvas
import DataGouv
import Explorer
import Foundation
import Library
import Loading
import Terminal
import Views

/// The full-screen explorer: keys and answers go into the state machine, its effects to the loader, its picture
/// to the terminal.
@MainActor
final class Session {
  private let terminal: Terminal
  private var explorer: Explorer
  private var renderer: Renderer
  private var frame: Frame
  private var loader: Loader?
  private var remembering: Remembering?
  private let problems: [SettingsProblem]
  /// Whether the theme is the one that goes with the background, and that is not known yet.
  private let asksBackground: Bool
  private var month: (value: Month, since: Date)
  private var goOn: (String) -> Void = { _ in }
  private var end: CheckedContinuation<Ending, Never>?

  /// How a session ends.
  private enum Ending {
    case quit
    case signal(Int32)
  }

  /// Runs the explorer until its user leaves, then gives the terminal back.
  ///
  /// - Throws: `TerminalError` when there is no terminal to draw on.
  static func run(settings: LaunchSettings, opening: Event) async throws {
    let environment = ProcessInfo.processInfo.environment
    let terminal = try Terminal(
      options: TerminalOptions(environment: environment, mouse: settings.capturesMouse))
    let session = Session(terminal: terminal, settings: settings)
    let (troubles, report) = AsyncStream.makeStream(of: LibraryTrouble.self)
    let service = PortalService(settings: settings) { report.yield($0) }
    session.remembering = Remembering(service.library, portal: settings.portalName) { report.yield($0) }
    let telling = Task {
      for await trouble in troubles { session.handle([.noticed(.library(LibraryNotice(trouble)))]) }
    }
    let ending = await session.run(service, opening: opening)
    terminal.close()
    telling.cancel()
    await session.remembering?.finish()
    await service.close()
    switch ending {
    case .quit: exit(0)
    case .signal(let signal): Terminal.die(of: signal)
    }
  }

  private init(terminal: Terminal, settings: LaunchSettings) {
    self.terminal = terminal
    problems = settings.file.problems
    renderer = Renderer(
      language: settings.language, isASCII: Charset.isASCII(ProcessInfo.processInfo.environment),
      hasCube: terminal.hasCube)
    let now = Date()
    month = (Month(at: now), now)
    var fixed = settings.explorerSettings
    fixed.hasColours = terminal.hasColours
    let told =
      settings.theme == .auto ? ColourTheme(environment: ProcessInfo.processInfo.environment) : nil
    if let told { fixed.theme = told }
    asksBackground = settings.theme == .auto && told == nil && terminal.hasColours
    fixed.saveFolder = SaveFolder.proposed(home: ProcessInfo.processInfo.environment["HOME"])
    explorer = Explorer(
      settings: fixed, size: terminal.size, now: now, currentMonth: month.value)
    frame = renderer.frame(of: explorer)
  }

  private func run(_ service: PortalService, opening: Event) async -> Ending {
    loader = Loader(
      answering: { [remembering] request in
        if case .remembered(let list, let words) = request, let remembering {
          return await remembering.answer(list, matching: words)
        }
        return await service.answer(to: request)
      },
      recalling: { await service.recall($0) },
      reading: { await service.read($0, report: $1) },
      transferring: { await service.transfer($0, report: $1) },
      send: { [weak self] event in self?.handle([event]) })
    goOn = { service.goOn($0) }
    // The first frame comes before anything that could wait.
    var effects = explorer.handle(opening)
    if !problems.isEmpty { effects += explorer.handle(.noticed(.settings(problems))) }
    paint()
    perform(effects)
    tellRemembered()
    Task { if let portal = await service.portal { handle([.connected(portal)]) } }
    let ending = await withCheckedContinuation { continuation in
      end = continuation
      terminal.start { [weak self] events in self?.receive(events) }
      if asksBackground { terminal.askBackground() }
    }
    await loader?.close()
    return ending
  }

  /// Tells the explorer what is remembered of earlier.
  private func tellRemembered() {
    Task { if let event = await remembering?.remembered() { handle([event]) } }
  }

  /// A batch of what the terminal told, painted once.
  private func receive(_ events: [TerminalEvent]) {
    var batch: [Event] = []
    for event in events {
      switch event {
      case .key(let key): batch.append(.key(key))
      case .paste(let text): batch.append(.paste(text))
      case .mouse(let mouse):
        // What is under the pointer is what the last frame drew there, so earlier events come first.
        handle(batch)
        batch = []
        handle([.mouse(mouse.kind, frame.target(at: mouse.point))])
      case .resized(let size): batch.append(.resized(size))
      case .background(let luminance):
        if let theme = ColourTheme(luminance: luminance) { batch.append(.themed(theme)) }
      // The terminal repaints by itself when the program runs again.
      case .resumed: break
      case .terminate(let signal): return finish(.signal(signal))
      case .endOfInput: return finish(.quit)
      }
    }
    handle(batch)
  }

  private func handle(_ events: [Event]) {
    guard !events.isEmpty else { return }
    let now = Date()
    // Whether a key follows another at once is told by the clock; the month needs a calendar, and seldom changes.
    if now.timeIntervalSince(month.since) >= 60 { month = (Month(at: now), now) }
    perform(explorer.handle([.clock(now, month.value)] + events))
    remembering?.note(explorer.attention, at: now)
    paint()
  }

  private func paint() {
    frame = renderer.frame(of: explorer)
    terminal.paint(frame.canvas)
    perform(explorer.handle(.extent(frame.extent, dialog: frame.dialogExtent, addresses: frame.addresses)))
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .load(let request, let ticket, let delay): loader?.load(request, ticket, after: delay)
      case .cancel(let slot): loader?.cancel(slot)
      case .goOn(let id): goOn(id)
      case .keep(let change): remembering?.keep(change)
      case .askRemembered: tellRemembered()
      case .copy(let text):
        let isCopied = terminal.copyToClipboard(text)
        perform(explorer.handle(.copied(isCopied ? text.count : nil)))
      case .browse(let address):
        perform(explorer.handle(.browsed(address, isOpen: Browser.open(address))))
      case .captureMouse(let isOn): terminal.setMouse(isOn)
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: finish(.quit)
      }
    }
  }

  private func finish(_ ending: Ending) {
    end?.resume(returning: ending)
    end = nil
  }
}
