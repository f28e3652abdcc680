import ArgumentParser
import Foundation
import Testing

@testable import datagouv_tui

@Suite struct ManualTests {
  private func page() throws -> String {
    ManualPage(try HelpDump(of: DatagouvTUI.self), version: "1.2").text
  }

  @Test func `the manual names every command and what every option means`() throws {
    let page = try page()
    for command in DatagouvTUI.configuration.subcommands {
      let name = command.configuration.commandName ?? command._commandName
      #expect(page.contains(".SS \(name.replacing("-", with: "\\-"))"), "\(name)")
      #expect(page.contains(command.configuration.abstract.replacing("-", with: "\\-")), "\(name)")
    }
    #expect(page.contains("\\fB\\-\\-offline\\fR"))
    #expect(page.hasPrefix(".TH DATAGOUV-TUI 1 \"\" \"datagouv\\-tui 1.2\"\n.SH NAME\n"))
  }

  @Test func `what every command takes is told once`() throws {
    #expect(try page().components(separatedBy: "\\fB\\-\\-catalog\\-url\\fR").count == 2)
  }

  @Test func `no line of words is taken for a command of roff`() throws {
    let macros = [".TH ", ".SH ", ".SS ", ".B ", ".TP", ".br", ".PP"]
    for line in try page().split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the completions of each shell know every command`(shell: String) async throws {
    let run = try await Run.program(["--generate-completion-script", shell])
    #expect(run.status == 0)
    for command in DatagouvTUI.configuration.subcommands {
      #expect(run.output.contains(command.configuration.commandName ?? command._commandName))
    }
  }
}
