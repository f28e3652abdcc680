import ArgumentParser
import DataGouv
import Testing

@testable import datagouv_tui

@Suite struct ArgumentTests {
  @Test(
    arguments: [
      ([], []), (["valeurs", "foncières"], ["valeurs", "foncières"]), (["--sample", "eau"], ["eau"]),
      (["eau", "--sample", "potable"], ["eau", "potable"]), (["--", "search"], ["search"]),
      (["https://www.data.gouv.fr/datasets/x/"], ["https://www.data.gouv.fr/datasets/x/"]),
    ] as [([String], [String])])
  func `words without a command are for the explorer`(arguments: [String], words: [String]) throws {
    let explore = try #require(try DatagouvTUI.parseAsRoot(arguments) as? Explore)
    #expect(explore.words == words)
    #expect(explore.portal.sample == arguments.contains("--sample"))
  }

  @Test func `the portal's flags mean the same before and after the command`() throws {
    let before = try #require(
      try DatagouvTUI.parseAsRoot(["--env", "demo", "--lang", "fr", "search", "eau"]) as? Search)
    let after = try #require(
      try DatagouvTUI.parseAsRoot(["search", "eau", "--env", "demo", "--lang", "fr"]) as? Search)
    for search in [before, after] {
      #expect(search.portal.environment == .demo)
      #expect(search.portal.language == .fr)
      #expect(search.words == ["eau"])
    }
  }

  @Test func `the mouse is left alone on demand`() throws {
    #expect(try #require(try DatagouvTUI.parseAsRoot(["--no-mouse"]) as? Explore).explorer.leavesMouse)
    #expect(try !#require(try DatagouvTUI.parseAsRoot([]) as? Explore).explorer.leavesMouse)
  }

  @Test(arguments: [
    ["search", "--page", "0"], ["search", "--page-size", "101"], ["search", "--sort", "best"],
    ["rows"], ["rows", "x", "--page-size", "51"], ["rows", "x", "--desc"],
    ["metrics", "x", "--limit", "101"],
    ["metrics", "--site", "--months", "1001"], ["metrics", "--site", "--reuse", "x"],
    ["metrics", "x", "--site"], ["metrics", "--site", "--format", "png"],
    ["metrics", "x", "--limit", "0"], ["metrics", "x", "--dataset", "y"], ["show"], ["--env", "staging"],
    ["--lang", "de"], ["search", "--format", "xml"], ["sample-server", "--port", "65536"], ["--nothing"],
  ])
  func `what cannot be meant is a usage error`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try DatagouvTUI.parseAsRoot(arguments) }
    #expect(error.map { DatagouvTUI.exitCode(for: $0) } == .validationFailure)
  }

  @Test(arguments: DatasetQuery.Sort.allCases) func `every order has a name`(sort: DatasetQuery.Sort) throws {
    let search = try #require(
      try DatagouvTUI.parseAsRoot(["search", "--sort", sort.commandName]) as? Search)
    #expect(search.sort.sort == sort)
  }
}
