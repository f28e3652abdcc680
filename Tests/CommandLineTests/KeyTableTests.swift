import Explorer
import Foundation
import Testing
import Views

@testable import datagouv_tui

@Suite struct KeyTableTests {
  @Test func `the README shows the keys that the program handles`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- keys -->\n"))
    let end = try #require(readme.range(of: "<!-- /keys -->"))
    #expect(readme[start.upperBound..<end.lowerBound] == KeyTable(Messages(.english)).markdown)
  }

  @Test func `the lines for the settings file name every action and are read back`() {
    let text = KeyTable.toml(Messages(.french), keys: KeyBindings())
    for action in Action.allCases where KeyMap.bindings.contains(where: { $0.action == action }) {
      #expect(text.contains("# \(action.name) = ["), "\(action)")
    }
    #expect(SettingsFile(text) == SettingsFile())
    let reload = text.split(separator: "\n").filter { $0.hasPrefix("# reload") }.map { $0.dropFirst(2) }
    let file = SettingsFile("[keys]\n" + reload.joined())
    #expect(file.problems.isEmpty)
    #expect(file.keys == KeyBindings())
  }

  @Test(arguments: Language.allCases) func `every binding has its line`(language: Language) {
    let messages = Messages(language)
    let table = KeyTable(messages)
    let lines = table.text.split(separator: "\n")
    #expect(lines.count == KeyMap.bindings.count + 2)
    for binding in KeyMap.bindings {
      #expect(table.markdown.contains("| \(messages.title(binding.action)) |"))
      for key in binding.keys { #expect(table.markdown.contains("`\(messages.name(key))`")) }
    }
  }
}
