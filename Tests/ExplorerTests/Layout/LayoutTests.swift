import Canvas
import DataGouv
import Testing

@testable import Explorer

struct LayoutTests {
  private static let openings: [[Pane]] = [
    [.results], [.results, .detail], [.results, .detail, .table], [.results, .metrics], [.results, .table],
    [.results, .detail, .table, .metrics],
  ]

  /// An explorer with these panes open, the focus in the last.
  private static func explorer(_ panes: [Pane], size: Size, isZoomed: Bool = false) -> Explorer {
    var explorer = Driver(size).explorer
    if panes.contains(.detail) { explorer.detail = DetailState(reference: "id0") }
    if panes.contains(.table) {
      explorer.table = TableState(resource: Make.resource(0), datasetID: nil, datasetTitle: nil, pageSize: 20)
    }
    if panes.contains(.metrics) {
      explorer.metrics = MetricsState(datasetID: "id0", datasetTitle: "", last: Driver.month)
    }
    explorer.focus = panes.last ?? .results
    explorer.isZoomed = isZoomed
    return explorer
  }

  /// The screen as text: each tenth column and fourth row, a letter for what is there.
  private static func picture(_ layout: Layout, _ size: Size) -> String {
    var parts: [(Character, Rect)] = [
      ("t", layout.title), ("s", layout.strip), ("m", layout.message), ("h", layout.hints),
    ]
    let names: [Pane: Character] = [.results: "R", .detail: "D", .table: "T", .metrics: "M"]
    parts += layout.panes.map { (names[$0.key] ?? "?", $0.value) }
    let rows = Array(stride(from: 0, to: size.height - 1, by: 4)) + [size.height - 1]
    return rows.map { y in
      String(
        stride(from: 4, to: size.width, by: 10).map { x in
          parts.first { $0.1.contains(Point(x: x, y: y)) }?.0 ?? "."
        })
    }.joined(separator: "/")
  }

  @Test(arguments: [
    (
      Size(width: 80, height: 24), [Pane.results],
      "tttttttt/RRRRRRRR/RRRRRRRR/RRRRRRRR/ssssssss/ssssssss/hhhhhhhh"
    ),
    (
      Size(width: 80, height: 24), [.results, .detail],
      "tttttttt/DDDDDDDD/DDDDDDDD/DDDDDDDD/DDDDDDDD/DDDDDDDD/hhhhhhhh"
    ),
    (
      Size(width: 80, height: 24), [.results, .detail, .table],
      "tttttttt/TTTTTTTT/TTTTTTTT/TTTTTTTT/TTTTTTTT/ssssssss/hhhhhhhh"
    ),
    (Size(width: 40, height: 12), [.results], "tttt/RRRR/RRRR/hhhh"),
    (Size(width: 20, height: 5), [.results, .detail, .table], "TT/TT"),
    (
      Size(width: 120, height: 24), [.results, .detail],
      "tttttttttttt/RRRRRRDDDDDD/RRRRRRDDDDDD/RRRRRRDDDDDD/RRRRRRDDDDDD/RRRRRRDDDDDD/hhhhhhhhhhhh"
    ),
    (
      Size(width: 120, height: 24), [.results, .detail, .table],
      "tttttttttttt/TTTTTTTTTTTT/TTTTTTTTTTTT/TTTTTTTTTTTT/TTTTTTTTTTTT/ssssssssssss/hhhhhhhhhhhh"
    ),
    (
      Size(width: 120, height: 40), [.results, .detail, .table],
      "tttttttttttt/RRRRRRDDDDDD/RRRRRRDDDDDD/RRRRRRDDDDDD/TTTTTTTTTTTT/TTTTTTTTTTTT/TTTTTTTTTTTT/TTTTTTTTTTTT/"
        + "TTTTTTTTTTTT/TTTTTTTTTTTT/hhhhhhhhhhhh"
    ),
    (
      Size(width: 120, height: 40), [.results, .detail, .table, .metrics],
      "tttttttttttt/RRRRRRDDDDDD/RRRRRRDDDDDD/RRRRRRDDDDDD/TTTTTTTMMMMM/TTTTTTTMMMMM/TTTTTTTMMMMM/TTTTTTTMMMMM/"
        + "TTTTTTTMMMMM/TTTTTTTMMMMM/hhhhhhhhhhhh"
    ),
  ])
  func `panes are arranged by the room there is`(size: Size, panes: [Pane], picture: String) {
    #expect(Self.picture(Self.explorer(panes, size: size).layout, size) == picture)
  }

  @Test(arguments: openings)
  func `whatever the size, all is on screen and nothing overlaps`(panes: [Pane]) {
    for width in stride(from: 0, through: 210, by: 7) {
      for height in stride(from: 0, through: 60, by: 7) {
        for isZoomed in [false, true] {
          let size = Size(width: width, height: height)
          let explorer = Self.explorer(panes, size: size, isZoomed: isZoomed)
          let layout = explorer.layout
          #expect(layout.panes[explorer.focus] != nil)
          let whole = [layout.title, layout.strip, layout.message, layout.hints] + layout.panes.values
          #expect(Self.areApart(whole, inside: Rect(size)), "\(size)")
          let results = layout.results
          #expect(
            Self.areApart(
              [results.query, results.status, results.list], inside: layout.content(of: .results)))
          for isFiltering in [false, true] {
            let detail = layout.detail(isFiltering: isFiltering)
            #expect(
              Self.areApart([detail.header, detail.tabs, detail.body], inside: layout.content(of: .detail)))
            #expect(
              Self.areApart(
                [detail.filter, detail.fileHeader, detail.files, detail.fileDetail], inside: detail.body))
          }
          let table = layout.table
          #expect(
            Self.areApart([table.header, table.grid, table.status], inside: layout.content(of: .table)))
        }
      }
    }
  }

  private static func areApart(_ parts: [Rect], inside whole: Rect) -> Bool {
    let parts = parts.filter { !$0.isEmpty }
    return parts.indices.allSatisfy { index in
      parts[index].intersection(whole) == parts[index]
        && parts[..<index].allSatisfy { $0.intersection(parts[index]).isEmpty }
    }
  }
}
