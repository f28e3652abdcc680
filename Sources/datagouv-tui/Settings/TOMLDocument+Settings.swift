import Canvas
import Explorer
import Foundation

extension TOMLDocument.Entry {
  typealias Cause = SettingsProblem.Cause

  /// The name of the setting, as it is told.
  private var name: String { path.joined(separator: ".") }

  /// A text.
  func text() throws(Cause) -> String {
    guard case .string(let text) = value else { throw .notOneOf(name, ["\"…\""]) }
    return text
  }

  /// One of some words.
  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) throws(Cause) -> Value
  where Value.RawValue == String {
    guard case .string(let text) = value, let choice = Value(rawValue: text) else {
      throw .notOneOf(name, Value.allCases.map { "\"\($0.rawValue)\"" })
    }
    return choice
  }

  /// A theme.
  func theme() throws(Cause) -> ThemeChoice {
    if case .string(let text) = value, let theme = ThemeChoice(name: text) { return theme }
    return try choice(ThemeChoice.self)
  }

  /// A number within limits.
  func number(in range: ClosedRange<Int>) throws(Cause) -> Int {
    guard case .integer(let number) = value, range.contains(number) else {
      throw .notOneOf(name, ["\(range.lowerBound)–\(range.upperBound)"])
    }
    return number
  }

  /// The root of an HTTP service.
  func address() throws(Cause) -> URL {
    guard case .string(let text) = value, let url = LaunchSettings.root(text) else { throw .badAddress(name) }
    return url
  }

  /// The keys of an action: one, or a list of them.
  func keys() throws(Cause) -> KeyBindings.Choice {
    guard let action = Action(name: path[1]) else { throw .unknownAction(path[1]) }
    let values: [TOMLValue] = if case .array(let values) = value { values } else { [value] }
    var keys: [Key] = []
    for value in values {
      guard case .string(let text) = value else { throw .notOneOf(name, ["[\"…\"]"]) }
      guard let key = Key(name: text) else { throw .unknownKey(text) }
      keys.append(key)
    }
    return KeyBindings.Choice(action: action, keys: keys, line: line)
  }
}

extension SettingsProblem.Cause {
  /// Why a line is no TOML, or none that is read here.
  init(_ reason: TOMLDocument.Problem.Reason) {
    switch reason {
    case .notAnEntry: self = .notAnEntry
    case .badValue: self = .badValue
    case .textAfterValue: self = .textAfterValue
    case .unsupported: self = .unsupported
    case .repeated(let line): self = .repeated(line: line)
    }
  }
}
