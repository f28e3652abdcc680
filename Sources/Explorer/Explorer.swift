package import Canvas
package import DataGouv
package import Foundation

/// What the program is doing and shows: a value that changes only in `handle`, which returns what is to be done.
///
/// It knows no clock, task, file, socket or locale: time, answers and sizes come in as events.
package struct Explorer: Equatable, Sendable {
  /// What is fixed at the start.
  package let settings: Settings
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

  /// The newest ticket of each slot: an answer with another one is late.
  var tickets: [Slot: Int] = [:]

  /// Makes an explorer that has asked for nothing yet.
  package init(settings: Settings, size: Size, now: Date, currentMonth: Month) {
    self.settings = settings
    self.size = size
    self.now = now
    self.currentMonth = currentMonth
  }
}
