import DataGouv
import Testing

@testable import Explorer

struct FileNameTests {
  @Test(arguments: [
    ("a.csv", "a.csv"), ("../../etc/passwd", "etc passwd"), (".bashrc", "bashrc"), ("-rf", "rf"),
    ("a\u{0}b\n\u{1b}[31m.csv", "a b [31m.csv"), ("evil\u{202e}vsc.exe", "evil vsc.exe"),
    ("C:\\Windows\\a.csv", "C Windows a.csv"), ("con.csv", "file-con.csv"), ("LPT1", "file-LPT1"),
    ("", "file"), ("...", "file"), ("été 2026.csv ", "été 2026.csv"), ("a. ", "a"),
    ("zero\u{200b}width.csv", "zero width.csv"),
  ])
  func `a stranger's name becomes a safe one`(name: String, safe: String) {
    #expect(FileName.safe(name) == safe)
  }

  @Test func `a long name is cut before its ending, inside no character`() {
    let name = FileName.safe(String(repeating: "é", count: 300) + ".csv.gz")
    #expect(name.utf8.count <= 200)
    #expect(name.hasSuffix("é.gz"))
    #expect(FileName.safe(String(repeating: "x", count: 999)).utf8.count == 200)
  }

  @Test(arguments: [
    ("Prix des carburants 2026.csv", RowFormat.csv, "prix-des-carburants-2026.csv"),
    ("Écoles, collèges & lycées", .jsonLines, "ecoles-colleges-lycees.jsonl"), ("…", .markdown, "table.md"),
    ("a/b\u{1b}[2J", .tsv, "a-b-2j.tsv"),
  ])
  func `rows are named after the title of their file`(title: String, format: RowFormat, name: String) {
    #expect(FileName.forRows(of: title, as: format) == name)
  }

  @Test(
    arguments: [
      ("prix.csv", "prix.csv"), ("../../etc/prix.csv", "prix.csv"), ("C:\\data\\prix.csv", "prix.csv"),
      ("export", nil), (".csv", nil), ("", nil), ("a\u{1b}[2J\n.csv", "a [2J .csv"), ("/", nil),
    ] as [(String, String?)])
  func `a server's name for a file is made safe, and counts only with an ending`(given: String, name: String?)
  {
    #expect(FileName.given(byServer: given) == name)
  }

  @Test(arguments: [
    ("https://files.example/data/val%C3%A9urs.csv.gz", "Valeurs", "csv.gz", "valéurs.csv.gz"),
    ("https://files.example/export?format=csv", "Valeurs 2026", "csv", "Valeurs 2026.csv"),
    ("https://files.example/data", "Valeurs.CSV", "csv", "Valeurs.CSV"),
    ("https://files.example/a%2F..%2Fb.csv", "Valeurs", "csv", "a .. b.csv"),
  ])
  func `a download is named as its address, else by its title`(
    url: String, title: String, format: String, name: String
  ) {
    let file = Resource(id: "r", title: title, format: format, url: url)
    #expect(FileName.forDownload(of: file) == name)
  }
}
