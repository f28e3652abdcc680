package import Canvas
package import DataGouv
package import Foundation

/// What the program is doing and shows: a value that changes only in `handle`, which returns what is to be done.
///
/// It knows no clock, task, file, socket or locale: time, answers and sizes come in as events.
package struct Explorer: Equatable, Sendable {
  /// What is fixed at the start, but for the portal, which may come up behind the first frame.
  package internal(set) var settings: Settings
  /// The terminal's size.
  package internal(set) var size: Size
  /// Now, as the last event told it; for dates such as "three days ago".
  package internal(set) var now: Date
  /// The month that is running, in France: its figures are partial.
  package internal(set) var currentMonth: Month

  /// The pane that keys go to.
  package internal(set) var focus: Pane = .results
  /// Whether the focused pane has the whole screen.
  package internal(set) var isZoomed = false
  /// The text field that takes what is typed, if one does.
  package internal(set) var entry: Entry?
  /// The one dialog that is open.
  package internal(set) var dialog: Dialog?
  /// What the message line says.
  package internal(set) var notice: Notice?
  /// What failed in this session, newest last, at most a hundred.
  package internal(set) var log: [Failure] = []
  /// How colours are used.
  package internal(set) var theme: ColourTheme
  /// Whether the mouse is captured.
  package internal(set) var isMouseCaptured = true

  /// The search and its results.
  package internal(set) var results = ResultsState()
  /// The dataset that is open, or previewed beside the results.
  package internal(set) var detail: DetailState?
  /// The table that is open.
  package internal(set) var table: TableState?
  /// The metrics that are open.
  package internal(set) var metrics: MetricsState?
  /// What is being written to files, or was and is not yet taken note of, by its slot.
  package internal(set) var transfers: [Slot: TransferState] = [:]

  /// What is bookmarked.
  package internal(set) var bookmarks: [Keepsake.Subject: Keepsake] = [:]
  /// What was forgotten in this session and can be had back, the newest last.
  package internal(set) var forgotten: [Keepsake] = []
  /// What was searched for, the newest first.
  var searches: [SearchQuestion] = []

  /// The datasets that were marked to be compared, in the order of marking.
  package internal(set) var marked: [MarkedDataset] = []
  /// Twelve months of each dataset of the results.
  package internal(set) var sparks = SparksState()

  /// What was chosen in the palette, the newest first.
  var recentCommands: [Command] = []
  /// Whether its user chose the theme.
  var isThemeChosen = false
  /// The arrangement as of the last event.
  var arranged: Arranged?
  /// When ctrl-c was last pressed.
  var interruptedAt: Date?
  /// How far the open dialog's text can scroll, in lines.
  var dialogExtent: Int?
  /// A table that was closed, so that opening it again leads back to the same cell.
  var closedTable: TableState?
  /// The places before this one that links led away from, oldest first, and those that going back led away from.
  var trail: [Place] = []
  var ahead: [Place] = []
  /// How many times a place was left.
  var steps = 0
  /// The number of each slot's newest request: an answer to an older one is late.
  var tickets: [Slot: Int] = [:]
  /// What is asked for anew while it is shown as it was kept.
  package internal(set) var refreshing: [Slot: Refresh] = [:]
  /// What is under way in each slot.
  var pending: [Slot: Request] = [:]

  /// Makes an explorer that has asked for nothing yet.
  package init(settings: Settings, size: Size, now: Date, currentMonth: Month) {
    self.settings = settings
    theme = settings.theme
    results.query.pageSize = settings.pageSize
    self.size = size
    self.now = now
    self.currentMonth = currentMonth
  }

  /// Takes what happened, changes what is shown, and returns what is to be done, in order.
  package mutating func handle(_ event: Event) -> [Effect] { handle([event]) }

  /// The same for events that came together, such as keys of a burst: what the screen then lacks is asked for once.
  package mutating func handle(_ events: [Event]) -> [Effect] {
    var effects: [Effect] = []
    for event in events {
      effects += react(to: event)
      settle()
    }
    noteSearch()
    effects += demand()
    return effects
  }

  private mutating func react(to event: Event) -> [Effect] {
    switch event {
    case .start(let reference): return start(at: reference)
    case .open(let path): return open(path: path)
    case .connected(let portal):
      settings.portal = portal
      return []
    case .importing(let ticket, let status):
      note(status, for: ticket)
      return []
    case .transferring(let ticket, let status):
      note(status, for: ticket)
      return []
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let kind, let target): return point(kind, at: target)
    case .resized(let size):
      self.size = size
      return []
    case .clock(let now, let month):
      self.now = now
      currentMonth = month
      return []
    case .recalled(let ticket, let answer, let date): return recall(answer, from: date, for: ticket)
    case .answered(let ticket, let result): return take(result, for: ticket)
    case .waiting(let ticket, let duration):
      if tickets[ticket.slot] == ticket.number, pending[ticket.slot] != nil {
        wait(duration, in: ticket.slot)
      }
      return []
    case .extent(let sections, let dialog, let addresses):
      detail?.extent = sections
      if let addresses { detail?.addresses = addresses }
      dialogExtent = dialog
      return []
    case .browsed(let address, let isOpen): return noteBrowsed(address, isOpen: isOpen)
    case .themed(let theme):
      adopt(theme)
      return []
    case .remembered(let bookmarks, let searches):
      takeRemembered(bookmarks, searches)
      return []
    case .noticed(let notice):
      self.notice = notice
      return []
    case .copied(let characters):
      // That there is no browser, and which page it is about, says more than how long its address is.
      if case .noBrowser = notice, characters != nil { return [] }
      notice = characters.map { .copied(characters: $0) } ?? .copyFailed
      return []
    }
  }
}
