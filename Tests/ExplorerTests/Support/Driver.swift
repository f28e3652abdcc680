import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

/// An explorer with what it asked for: a test presses keys, answers loads, and looks.
struct Driver {
  /// A load that the explorer asked for.
  struct Load: Equatable {
    var request: Request
    var ticket: Ticket
    var delay: Duration
  }

  static let month = Month(year: 2026, month: 6)

  var explorer: Explorer
  /// Every load asked for, oldest first.
  var loads: [Load] = []
  /// What the last event caused.
  var effects: [Effect] = []

  init(
    _ size: Size = Size(width: 80, height: 24), hasTables: Bool = true, hasMetrics: Bool = true,
    titles: [Command: String] = [:], portal: Portal? = nil
  ) {
    let settings = Settings(
      portalName: "demo.example", portalURL: "https://demo.example", portal: portal, hasTables: hasTables,
      hasMetrics: hasMetrics, titles: titles)
    explorer = Explorer(
      settings: settings, size: size, now: Date(timeIntervalSince1970: 1_780_000_000),
      currentMonth: Self.month)
  }

  /// Lets something happen, and notes what is asked for.
  @discardableResult
  mutating func handle(_ event: Event) -> [Effect] {
    effects = explorer.handle(event)
    for case .load(let request, let ticket, let delay) in effects {
      loads.append(Load(request: request, ticket: ticket, delay: delay))
    }
    return effects
  }

  /// Starts with a search for everything, or with what is named; with `nil` at the start page.
  @discardableResult
  mutating func start(_ reference: PortalReference? = .search("")) -> [Effect] { handle(.start(reference)) }

  /// Presses plain characters, one after the other.
  @discardableResult
  mutating func press(_ characters: String) -> [Effect] {
    var all: [Effect] = []
    for character in characters { all += handle(.key(.character(character))) }
    return all
  }

  /// Presses a key that is not a character.
  @discardableResult
  mutating func key(_ code: Key.Code, _ modifiers: Key.Modifiers = []) -> [Effect] {
    handle(.key(Key(code, modifiers)))
  }

  /// Presses control and a letter.
  @discardableResult
  mutating func control(_ letter: Character) -> [Effect] { handle(.key(.control(letter))) }

  /// Clicks.
  @discardableResult
  mutating func click(_ target: Target) -> [Effect] { handle(.mouse(.click, target)) }

  /// Changes the size.
  @discardableResult
  mutating func resize(_ width: Int, _ height: Int) -> [Effect] {
    handle(.resized(Size(width: width, height: height)))
  }

  /// The newest load of a slot.
  func last(_ slot: Slot) -> Load? { loads.last { $0.ticket.slot == slot } }

  /// What runs in a slot.
  func pending(_ slot: Slot) -> Request? { explorer.pending[slot] }

  /// Answers the newest load of a slot.
  @discardableResult
  mutating func answer(_ slot: Slot, _ result: Result<Answer, DataGouvError>) -> [Effect] {
    guard let load = last(slot) else {
      Issue.record("nothing was asked for in \(slot)")
      return []
    }
    return handle(.answered(load.ticket, result))
  }

  /// Answers the newest load of a slot with what was made for it.
  @discardableResult
  mutating func answer(_ slot: Slot, _ answer: Answer) -> [Effect] { self.answer(slot, .success(answer)) }

  /// Tells what was kept of the newest load of a slot.
  @discardableResult
  mutating func recall(_ slot: Slot, _ answer: Answer, at date: Date) -> [Effect] {
    guard let load = last(slot) else {
      Issue.record("nothing was asked for in \(slot)")
      return []
    }
    return handle(.recalled(load.ticket, answer, at: date))
  }

  /// Lets the newest load of a slot fail.
  @discardableResult
  mutating func fail(_ slot: Slot, _ error: DataGouvError = .tooLarge(limit: 1)) -> [Effect] {
    answer(slot, .failure(error))
  }
}

/// The loads among effects, without their tickets.
func requests(in effects: [Effect]) -> [Request] {
  effects.compactMap { if case .load(let request, _, _) = $0 { request } else { nil } }
}
