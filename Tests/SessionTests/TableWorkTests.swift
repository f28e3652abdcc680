import Foundation
import TerminalTesting
import Testing

/// What a person does with the rows of a file, through the built program.
@Suite(.serialized) struct TableWorkTests {
  @Test func `rows are filtered by a cell and by a typed condition, which chips show`() async throws {
    let session = try explorerSession(columns: 120, rows: 36)
    try await session.openLandValues()
    try await session.send("lll=")
    try await session.wait(for: "[nature_mutation = Vente]")
    try await session.wait(for: "of 5,000 rows")
    try await session.send("Cvaleur_f\r")
    try await session.send("f")
    try await session.wait(for: "Filter · valeur_fonciere")
    try await session.send("\t\t900000\r")
    try await session.wait(for: "[valeur_fonciere ≥ 900000]")
    try await session.wait("fewer rows") { rows in
      rows.contains { $0.contains(" of 5,000 rows") && !$0.contains("4,") }
    }
    try await session.send("R")
    try await session.wait("no chips") { rows in
      rows.contains { $0.contains("5,000 rows") } && !rows.contains { $0.contains("[nature") }
    }
    #expect(try await session.quit() == .code(0))
  }

  @Test func `rows are sorted by a column, and a whole row and a column's profile are read`() async throws {
    let session = try explorerSession(columns: 120, rows: 36)
    try await session.openLandValues()
    try await session.send("Cvaleur_f\r]")
    try await session.wait(for: "sorted by valeur_fonciere ▼")
    try await session.wait("the largest value on top, empty ones last") { rows in
      rows.contains { $0.contains("1▶") && $0.contains("1247519.05") }
    }
    try await session.send("v")
    try await session.wait(for: "Row 1 of 5,000")
    try await session.wait(for: "id_parcelle")
    try await session.send("J")
    try await session.wait(for: "Row 2 of 5,000")
    try await session.send("q")
    try await session.send("i")
    try await session.wait(for: "Profile · valeur_fonciere")
    try await session.wait(for: "Standard deviation")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `rows are grouped with figures, and a group is opened and left again`() async throws {
    let session = try explorerSession(columns: 120, rows: 36)
    try await session.openLandValues()
    try await session.send("Ctype_local\rA")
    try await session.wait(for: "Group the rows")
    try await session.send("\u{1b}[B\u{1b}[Bvaleur\r")
    try await session.wait(for: "5 groups")
    try await session.wait(for: "Appartement")
    try await session.wait("bars") { rows in rows.contains { $0.contains("Maison") && $0.contains("█") } }
    try await session.send("j\r")
    try await session.wait(for: "[type_local = Maison]")
    try await session.wait(for: "978 of 5,000 rows")
    try await session.send("\u{7f}")
    try await session.wait(for: "5 groups")
    try await session.send("q")
    try await session.wait("all rows") { rows in
      rows.contains { $0.contains("5,000 rows") } && !rows.contains { $0.contains("[type_local") }
    }
    #expect(try await session.quit() == .code(0))
  }

  @Test func `a text inside a zip archive opens, is sorted and grouped`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try #require(Data(base64Encoded: Self.archive))).write(to: file)
    let session = try explorerSession(["--sample", file.path()], columns: 120, rows: 36)
    try await session.wait(for: "60 rows")
    try await session.wait(for: "Commune 1 ")
    try await session.send("ll]")
    try await session.wait(for: "sorted by habitants ▼")
    try await session.wait(for: "Commune 60")
    try await session.send("A\r")
    try await session.wait(for: "60 groups")
    #expect(try await session.quit() == .code(0))
  }

  /// A zip archive of a PDF and of `données/communes.csv`, 60 rows of code, commune and habitants.
  private static let archive =
    "UEsDBBQAAAAAAAAAIQBYOM7NDQAAAA0AAAAMAAAATElTRVpNT0kucGRmJVBERi0xLjQgbm9uZVBLAwQUAAAICAAAACEAtYbN"
    + "31YBAADxBAAAFQAAAGRvbm7DqWVzL2NvbW11bmVzLmNzdk3UO07DUBhE4Z5VsIT8LyfRLVkJLwmKhALYPyOO5LGro6nuJ/v6"
    + "9evtfb1+3W6/9/f18fzy+fN8//l+OOmJ9cT+GCtO/1PuU65kqn2qVUy9T72aafZp1jBt+7Stjem8T+d1Zrrs02VdmK77dF3X"
    + "/ylOPupJZ2U8nF8ABGGBMjCEDcpAEVYoA0fYoQwkYYkysIQtykAT1igDT9ijDERpkTIRpUXKRJSHd6KXgigtUiaitEiZiNIi"
    + "ZSJKi5SJKC1SJqK0SJmI0iJlIiqLlIWoLFIWorJIWYjq8J3pQ0NUFikLUVmkLERlkbIQlUXKQlQWKQtRWaQsRG2RshG1RcpG"
    + "1BYpG1FbpGxEfbg7ujyI2iJlI2qLlI2oLVI2orZI2YjaImUjGouUg2gsUg6isUg5iMYi5SAai5SDaA7/A/0QEI1FykE0FikH"
    + "0VikHERjkXIQbRYpN4n+AFBLAQIUAxQAAAAAAAAAIQBYOM7NDQAAAA0AAAAMAAAAAAAAAAAAAACAAQAAAABMSVNFWk1PSS5w"
    + "ZGZQSwECFAMUAAAICAAAACEAtYbN31YBAADxBAAAFQAAAAAAAAAAAAAAgAE3AAAAZG9ubsOpZXMvY29tbXVuZXMuY3N2UEsF"
    + "BgAAAAACAAIAfQAAAMABAAAAAA=="
}
