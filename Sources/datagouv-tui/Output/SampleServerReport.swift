import DataGouv
import Foundation
import Views

/// Where the sample server is.
struct SampleServerReport: Report {
  var portal: Portal

  private var services: [(service: DataGouvError.Service, name: String, root: String)] {
    [
      (.main, "catalog", portal.catalog.absoluteString),
      (.tabular, "tabular", portal.tabular?.absoluteString ?? ""),
      (.metrics, "metrics", portal.metrics?.absoluteString ?? ""),
    ]
  }

  func text(_ messages: Messages) -> String {
    let width = services.map { messages.name($0.service).count }.max() ?? 0
    let lines = services.map { service, _, root in
      let name = messages.name(service)
      return "  \(name)\(String(repeating: " ", count: width - name.count))  \(root)"
    }
    let flags = services.map { " --\($0.name)-url \($0.root)" }.joined()
    let advice = ["", messages.pointTheExplorer, "  datagouv-tui\(flags)"]
    return ([messages.sampleServerRuns] + lines + advice).map { "\($0)\n" }.joined()
  }

  var json: JSONDocument {
    .object(Dictionary(services.map { ($0.name, .string($0.root)) }) { first, _ in first })
  }

  var csv: CSVDocument {
    CSVDocument(header: ["api", "url"], records: services.map { [$0.name, $0.root] })
  }
}
