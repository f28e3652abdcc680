import Canvas
import DataGouv
import Foundation
import Views

@testable import Explorer

/// States of the explorer to draw, each with its name.
enum Scenes {
  static let sizes = [
    Size(width: 20, height: 5), Size(width: 40, height: 12), Size(width: 80, height: 24),
    Size(width: 120, height: 36), Size(width: 200, height: 50),
  ]

  private static let titles = Messages(.french).titles

  static func blank(_ size: Size, hasMetrics: Bool = true) -> Explorer {
    Explorer(
      settings: Settings(
        portalName: "data.gouv.fr", isSample: true, hasMetrics: hasMetrics, titles: titles),
      size: size, now: Samples.now, currentMonth: Samples.month)
  }

  static func results(_ size: Size) -> Explorer {
    var explorer = blank(size)
    explorer.results.field = TextField("air")
    explorer.results.query = DatasetQuery(text: "air")
    explorer.results.listing.value = ItemListing(
      request: .search(explorer.results.query), items: Samples.summaries.map(Item.dataset), total: 1_234)
    explorer.results.listing.phase = .loaded
    explorer.results.cursor.index = 1
    return explorer
  }

  /// Everything open at once.
  static func everything(_ size: Size) -> Explorer {
    var explorer = table(size)
    explorer.metrics = metrics(size).metrics
    explorer.settle()
    return explorer
  }

  static func detail(_ section: DetailState.Section, _ size: Size) -> Explorer {
    var explorer = results(size)
    explorer.results.cursor.index = 0
    explorer.focus = .detail
    var detail = DetailState(reference: Samples.dataset.id, summary: Samples.summaries[0])
    detail.dataset.value = Samples.dataset
    detail.dataset.phase = .loaded
    detail.files.value = DetailState.Files(matching: "", resources: Samples.files, total: 5, pages: 1)
    detail.files.phase = .loaded
    detail.section = section
    explorer.detail = detail
    return explorer
  }

  static func table(_ size: Size) -> Explorer {
    var explorer = detail(.files, size)
    explorer.focus = .table
    var table = TableState(
      resource: Samples.files[0], datasetID: Samples.dataset.id, datasetTitle: Samples.dataset.title,
      pageSize: 20)
    table.profile.value = TableProfile(columns: Samples.columns)
    table.profile.phase = .loaded
    table.rows = Dictionary(uniqueKeysWithValues: (0..<40).map { ($0, Samples.row($0)) })
    table.total = 12_345
    table.load = .loaded
    table.makeColumns()
    table.row = 3
    table.column = 2
    table.frozen = 1
    table.left = 1
    table.sorts = [TableQuery.Sort(column: "mesures")]
    explorer.table = table
    explorer.settle()
    return explorer
  }

  static func metrics(_ size: Size, months: Int? = 12) -> Explorer {
    var explorer = detail(.description, size)
    explorer.focus = .metrics
    var metrics = MetricsState(
      datasetID: Samples.dataset.id, datasetTitle: Samples.dataset.title, last: Samples.month)
    metrics.dataset.value = Samples.series
    metrics.dataset.phase = .loaded
    metrics.wantedMonths = months
    metrics.cursor = Samples.month.advanced(by: -2)
    explorer.metrics = metrics
    explorer.settle()
    return explorer
  }

  static let failure = DataGouvError.status(
    503, message: "Service momentanément indisponible", code: nil, retryAfter: .seconds(30))

  /// What is drawn once, at a usual size.
  static func states(_ size: Size) -> [(name: String, explorer: Explorer)] {
    func changed(_ explorer: Explorer, _ change: (inout Explorer) -> Void) -> Explorer {
      var explorer = explorer
      change(&explorer)
      return explorer
    }
    return [
      ("results-start", changed(blank(size)) { $0.entry = .query }),
      (
        "results-typing",
        changed(results(size)) { explorer in
          explorer.entry = .query
          explorer.results.field = TextField("qualité de l'ai")
          explorer.results.listing.phase = .loading(waited: .seconds(12))
        }
      ),
      (
        "results-loading",
        changed(blank(size)) { $0.results.listing.phase = .loading(waited: .milliseconds(150)) }
      ),
      (
        "results-empty",
        changed(results(size)) { explorer in
          explorer.results.listing.value?.items = []
          explorer.results.listing.value?.total = 0
          explorer.results.listing.value?.request = .search(DatasetQuery(text: "zzzz"))
        }
      ),
      ("results-failed", changed(blank(size)) { $0.results.listing.phase = .failed(failure) }),
      ("results-failed-again", changed(results(size)) { $0.results.listing.phase = .failed(failure) }),
      ("results-more", changed(results(size)) { $0.results.more = .loading(waited: .milliseconds(300)) }),
      (
        "results-more-failed",
        changed(results(size)) {
          $0.results.more = .failed(.timedOut(host: "www.data.gouv.fr", after: .seconds(20)))
        }
      ),
      (
        "results-end",
        changed(results(size)) { explorer in
          explorer.results.listing.value?.total = 13
          explorer.results.listing.value?.skipped = 1
        }
      ),
      ("results-notice", changed(results(size)) { $0.notice = .copied(characters: 42) }),
      (
        "groups-refused",
        changed(groupedTable(size)) { explorer in
          explorer.table?.groups?.groups.value = nil
          explorer.table?.groups?.groups.phase =
            .failed(.status(403, message: nil, code: nil, retryAfter: nil))
        }
      ),
      ("groups-chart", changed(groupedTable(size, measure: nil)) { $0.table?.groups?.isChart = true }),
      ("detail-nothing", changed(blank(size)) { $0.focus = .detail }),
      (
        "detail-loading",
        changed(detail(.description, size)) { explorer in
          explorer.detail?.dataset.value = nil
          explorer.detail?.dataset.phase = .loading(waited: .seconds(3))
        }
      ),
      (
        "detail-failed",
        changed(detail(.description, size)) { explorer in
          explorer.detail?.dataset.value = nil
          explorer.detail?.dataset.phase = .failed(.status(410, message: nil, code: nil, retryAfter: nil))
        }
      ),
      (
        "files-filter",
        changed(detail(.files, size)) { explorer in
          explorer.entry = .files
          explorer.detail?.filter = TextField("csv")
          explorer.detail?.fileCursor.index = 1
        }
      ),
      (
        "files-none",
        changed(detail(.files, size)) { explorer in
          explorer.detail?.files.value?.resources = []
          explorer.detail?.files.value?.total = 0
        }
      ),
      (
        "files-loading",
        changed(detail(.files, size)) { explorer in
          explorer.detail?.files.value = nil
          explorer.detail?.files.phase = .loading(waited: .seconds(2))
        }
      ),
      (
        "files-failed",
        changed(detail(.files, size)) { explorer in
          explorer.detail?.files.value = nil
          explorer.detail?.files.phase = .failed(failure)
        }
      ),
      (
        "table-loading",
        changed(table(size)) { explorer in
          explorer.table?.rows = [:]
          explorer.table?.total = nil
          explorer.table?.columns = []
          explorer.table?.load = .loading(waited: .seconds(1))
        }
      ),
      (
        "table-missing",
        changed(table(size)) { explorer in
          for row in 6..<40 { explorer.table?.rows[row] = nil }
          explorer.table?.load = .failed(.unreachable(host: "tabular-api.data.gouv.fr", .interrupted))
        }
      ),
      ("table-stale", changed(table(size)) { $0.table?.isStale = true }),
      (
        "table-empty",
        changed(table(size)) { explorer in
          explorer.table?.rows = [:]
          explorer.table?.total = 0
        }
      ),
      (
        "table-obstacle",
        changed(table(size)) { explorer in
          explorer.table?.obstacle = .notTabular
          explorer.table?.resource = Samples.files[2]
        }
      ),
      (
        "table-gone",
        changed(table(size)) { explorer in
          explorer.table?.rows = [:]
          explorer.table?.total = nil
          explorer.table?.columns = []
          explorer.table?.load = .failed(.status(404, message: "404: Not Found", code: nil, retryAfter: nil))
        }
      ),
      (
        "metrics-service",
        changed(metrics(size)) { $0 = changed(blank(size, hasMetrics: false)) { $0.focus = .metrics } }
      ),
      ("metrics-none", changed(metrics(size)) { $0.metrics?.dataset.value = MonthlySeries(figures: []) }),
      (
        "metrics-failed",
        changed(metrics(size)) { explorer in
          explorer.metrics?.dataset.value = nil
          explorer.metrics?.dataset.phase = .failed(failure)
        }
      ),
      (
        "metrics-file",
        changed(metrics(size, months: 24)) { explorer in
          explorer.metrics?.resource = Samples.files[0]
          explorer.metrics?.file.value = Samples.series
          explorer.metrics?.choice = .datasetAndResource
        }
      ),
      ("metrics-five-years", metrics(size, months: 60)),
    ] + dialogs(size) + catalogue(size)
  }

  static func dialogs(_ size: Size) -> [(name: String, explorer: Explorer)] {
    func with(_ dialog: Dialog, _ explorer: Explorer) -> Explorer {
      var explorer = explorer
      explorer.dialog = dialog
      return explorer
    }
    var filtered = HelpState(pane: .table)
    filtered.filter = TextField("colonne")
    filtered.isFiltering = true
    var logged = results(size)
    logged.log = [
      Failure(
        date: Samples.now.addingTimeInterval(-400), request: .search(DatasetQuery(text: "air")),
        error: failure),
      Failure(
        date: Samples.now, request: .dataset("x"),
        error: .undecodable(path: "data[3].title", reason: .shape(.number, expected: .text))),
    ]
    var sort = ListCursor()
    sort.index = 2
    return [
      ("dialog-help", with(.help(HelpState(pane: .table)), table(size))),
      ("dialog-help-filter", with(.help(filtered), table(size))),
      ("dialog-palette", palette("", table(size))),
      ("dialog-sort", with(.sort(sort), results(size))),
      (
        "dialog-cell",
        with(
          .cell(
            WholeCell(
              column: Samples.columns[7], value: Samples.row(3).cells["détails"] ?? .null, row: 3)),
          table(size))
      ),
      ("dialog-log", with(.log(ListCursor()), logged)),
    ] + tableDialogs(size)
  }
}
