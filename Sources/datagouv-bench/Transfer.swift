import DataGouv
import Foundation
import SampleServer

/// Two hundred pages of rows over one connection, by the client and by curl.
enum Transfer {
  private static let pages = 200
  private static let size = 25
  /// The sample catalogue's table of 5,000 rows.
  private static let table = "3051525b-3afb-4ebf-a71e-5b66335b7a5d"

  /// The client reads every value; curl drops the bytes. Without curl, the client alone.
  static func measure() async throws -> [Measurement] {
    let server = try await SampleServer.start(port: 0)
    let client = DataGouvClient(portal: server.portal)
    var measurements: [Measurement] = []
    if let curl = ["/usr/bin/curl", "/bin/curl"].first(where: FileManager.default.isExecutableFile) {
      let arguments = (1...pages).flatMap { page in
        [
          "-o", "/dev/null",
          "\(server.url)/tabular/api/resources/\(table)/data/?page=\(page)&page_size=\(size)",
        ]
      }
      measurements.append(
        try Measurement.of("\(pages) pages of \(size) rows by curl", runs: 10) {
          try run(curl, ["-s", "--compressed"] + arguments)
        })
    }
    measurements.append(
      try await Measurement.of("the same by the client, decoded", runs: 10) {
        for page in 1...pages {
          _ = try await client.rows(TableQuery(resourceID: table, page: page, pageSize: size))
        }
      })
    await client.close()
    await server.stop()
    return measurements
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
  }
}
