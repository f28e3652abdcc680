import DataGouv
import Explorer
import Foundation
import Views

/// What the settings file says. A line that cannot be used is told and left out, and its setting is what it would be
/// without it.
struct SettingsFile: Hashable, Sendable {
  /// The language of the interface.
  private(set) var language: Language?
  private(set) var theme: ThemeChoice?
  /// How many datasets a page of results has.
  private(set) var pageSize: Int?
  /// The portal that is used when nothing else is said.
  private(set) var portal: Portal?
  /// The portals by name.
  private(set) var portals: [String: Portal] = [:]
  /// The keys, with what was chosen for them.
  private(set) var keys = KeyBindings()
  /// What does not count, in the file's order.
  private(set) var problems: [SettingsProblem] = []

  /// The settings of someone who has no file.
  init() {}

  /// Reads the file at a place; one that is not there says nothing.
  init(at file: URL?) {
    self.init()
    guard let file, FileManager.default.fileExists(atPath: file.path) else { return }
    do {
      self = SettingsFile(try String(contentsOf: file, encoding: .utf8))
    } catch {
      problems = [SettingsProblem(line: 0, cause: .unreadable(error.localizedDescription))]
    }
  }

  /// Reads a text.
  init(_ text: String) {
    let document = TOMLDocument(text)
    problems = document.problems.map { SettingsProblem(line: $0.line, cause: .init($0.reason)) }
    var choices: [KeyBindings.Choice] = []
    var preset = KeyPreset.vim
    var wanted: (name: String, line: Int)?
    var roots: [String: [String: URL]] = [:]
    var lines: [String: Int] = [:]
    for entry in document.entries {
      do throws(SettingsProblem.Cause) {
        switch (entry.path.count, entry.path[0]) {
        case (1, "lang"): language = try entry.choice(Language.self)
        case (1, "theme"): theme = try entry.theme()
        case (1, "keymap"): preset = try entry.choice(KeyPreset.self)
        case (1, "page-size"): pageSize = try entry.number(in: 10...100)
        case (1, "portal"): wanted = (try entry.text(), entry.line)
        case (2, "keys"): choices.append(try entry.keys())
        case (3, "portals"):
          guard ["catalog", "tabular", "metrics"].contains(entry.path[2]) else {
            throw .unknownSetting(entry.path.joined(separator: "."))
          }
          lines[entry.path[1]] = lines[entry.path[1]] ?? entry.line
          roots[entry.path[1], default: [:]][entry.path[2]] = try entry.address()
        default: throw .unknownSetting(entry.path.joined(separator: "."))
        }
      } catch {
        problems.append(SettingsProblem(line: entry.line, cause: error))
      }
    }
    take(roots, lines)
    if let wanted {
      portal = portals[wanted.name]
      if portal == nil {
        problems.append(SettingsProblem(line: wanted.line, cause: .unknownPortal(wanted.name)))
      }
    }
    let (keys, refused) = KeyBindings.choosing(choices, over: preset)
    self.keys = keys
    problems = (problems + refused).sorted { $0.line < $1.line }
  }

  private mutating func take(_ roots: [String: [String: URL]], _ lines: [String: Int]) {
    for (name, services) in roots {
      if let catalog = services["catalog"] {
        portals[name] = Portal(
          catalog: catalog, tabular: services["tabular"], metrics: services["metrics"])
      } else {
        problems.append(SettingsProblem(line: lines[name] ?? 0, cause: .portalWithoutCatalog(name)))
      }
    }
  }
}
