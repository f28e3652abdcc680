import Canvas
import Explorer
import Testing

@testable import Views

@Suite struct DetailTabsTests {
  private static func frame(
    _ section: DetailState.Section, width: Int, _ language: Language = .french
  ) throws -> Frame {
    let detail = try #require(Scenes.detail(section, Size(width: 120, height: 36)).detail)
    let pen = Pen(
      words: Messages(language), isASCII: false, now: Samples.now,
      currentMonth: Scenes.detail(section, Size(width: 80, height: 24)).currentMonth)
    let size = Size(width: width, height: 1)
    var frame = Frame(size: size)
    DetailTabs(state: detail, pen: pen).draw(in: Rect(size), on: &frame)
    return frame
  }

  @Test(arguments: [120, 80, 60, 40])
  func `the names are drawn at every width`(width: Int) throws {
    var lines: [String] = []
    for language in Language.allCases {
      for section in Kind.dataset.sections {
        lines.append(try Self.frame(section, width: width, language).canvas.lines[0])
      }
    }
    try expectText(lines.joined(separator: "\n") + "\n", named: "tabs-\(width)")
  }

  @Test(arguments: Language.allCases, [120, 80, 60, 40])
  func `the open name is whole, and its neighbours are there`(language: Language, width: Int) throws {
    let sections = Kind.dataset.sections
    let words = Messages(language)
    for (index, section) in sections.enumerated() {
      let line = try Self.frame(section, width: width, language).canvas.lines[0]
      #expect(line.contains("[\(words.name(section))"), "\(line)")
      for neighbour in [index - 1, index + 1] where sections.indices.contains(neighbour) {
        let name = sections[neighbour]
        #expect(line.contains(words.shortName(name)) || line.contains(words.name(name)), "\(line)")
      }
      if width >= 60 { #expect(!line.contains("‹") && !line.contains("›"), "\(line)") }
    }
  }

  @Test(arguments: [120, 80, 60, 40])
  func `a click on a name opens its section, and one on an arrow the next beyond`(width: Int) throws {
    for section in Kind.dataset.sections {
      let frame = try Self.frame(section, width: width)
      let cells = (0..<width).map { frame.canvas[$0, 0].base }
      let open = try #require(cells.firstIndex(of: "["))
      let close = try #require(cells.firstIndex(of: "]"))
      for x in open...close { #expect(frame.target(at: Point(x: x, y: 0)) == .section(section)) }
      let targets = (0..<width).compactMap { x -> DetailState.Section? in
        if case .section(let target)? = frame.target(at: Point(x: x, y: 0)) { target } else { nil }
      }
      // From left to right the sections come in their order, none twice.
      let places = targets.compactMap { Kind.dataset.sections.firstIndex(of: $0) }
      #expect(places == places.sorted())
      if cells.first == "‹" { #expect(frame.target(at: Point(x: 0, y: 0)) != nil) }
      if cells.last == "›" { #expect(frame.target(at: Point(x: width - 1, y: 0)) != nil) }
    }
  }
}
