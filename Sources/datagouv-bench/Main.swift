import Canvas
import DataGouv
import Explorer
import SampleServer
import Views

/// Prints how long the program's own work takes: a table of medians, 95th percentiles and ratios. It asserts
/// nothing, for times belong to the machine. With `import 100` it imports a table of 100 MB instead.
@main struct Main {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "import" {
      await ImportBenchmark.run(megabytes: arguments.dropFirst().first.flatMap { Int($0) } ?? 100)
      return
    }
    print(Measurement.heading)
    tell(drawing())
    tell(text())
    do {
      tell(try await decoding())
      tell(try await Recall.measure())
      tell(try await roundTrip())
      tell(try await Transfer.measure())
    } catch {
      print("The rest could not be measured: \(error)")
    }
  }

  /// Prints a group; its ratios are to its first line.
  private static func tell(_ group: [Measurement]) {
    for measurement in group { print(measurement.line(comparedTo: group[0])) }
  }

  /// A frame, and the key that leads to the next one.
  private static func drawing() -> [Measurement] {
    let sizes = [Size(width: 120, height: 40), Size(width: 200, height: 50)]
    var measurements = sizes.map { size in
      let stage = Stage(size: size)
      var renderer = Renderer(language: .french)
      return Measurement.of("frame at \(size.width)×\(size.height)", runs: 500) {
        keep(renderer.frame(of: stage.explorer).canvas.cells.count)
      }
    }
    var stage = Stage(size: sizes[0])
    var isDown = false
    measurements.append(
      Measurement.of("a row key handled", runs: 2_000) {
        isDown.toggle()
        keep(stage.explorer.handle(.key(Key(isDown ? .down : .up))).count)
      })
    var wide = Stage(size: sizes[1], columns: 300)
    var renderer = Renderer(language: .french)
    var isRight = false
    measurements.append(
      Measurement.of("a column key and its frame, 300 columns", runs: 500) {
        isRight.toggle()
        keep(wide.explorer.handle(.key(Key(isRight ? .right : .left))).count)
        keep(renderer.frame(of: wide.explorer).canvas.cells.count)
      })
    var isNext = false
    measurements.append(
      Measurement.of("a prefetched page turned, and its frame", runs: 500) {
        isNext.toggle()
        keep(stage.explorer.handle(.key(.character(isNext ? "." : ","))).count)
        keep(renderer.frame(of: stage.explorer).canvas.cells.count)
      })
    return measurements
  }

  /// A thousand strings made fit for the terminal.
  private static func text() -> [Measurement] {
    let texts = [
      ("ASCII", "Demandes de valeurs foncieres, 54 characters of ASCII."),
      ("accented", "Réseau fluvial : débits mesurés à Besançon, été 2026 — données"),
    ]
    return texts.map { name, text in
      Measurement.of("1,000 \(name) strings cleaned", runs: 200) {
        for _ in 0..<1_000 { keep(SafeText(text).width) }
      }
    }
  }

  /// What the client does with an answer, without the network.
  private static func decoding() async throws -> [Measurement] {
    let results = DataGouvClient(portal: .production, transport: CannedTransport(Bodies.results(20)))
    let body = Bodies.results(1_300)
    let many = DataGouvClient(portal: .production, transport: CannedTransport(body))
    let table = DataGouvClient(portal: .production, transport: CannedTransport(Bodies.rows))
    return [
      try await Measurement.of("a page of 20 results decoded", runs: 300) {
        keep(try await results.search(DatasetQuery()).items.count)
      },
      try await Measurement.of("a results page of \(body.utf8.count / 1_000) kB decoded", runs: 50) {
        keep(try await many.search(DatasetQuery(pageSize: 1_300)).items.count)
      },
      try await Measurement.of("a page of 50×30 cells decoded", runs: 300) {
        keep(try await table.rows(TableQuery(resourceID: "t", pageSize: 50)).rows.count)
      },
    ]
  }

  /// A question to the sample server and its answer, over the loopback.
  private static func roundTrip() async throws -> [Measurement] {
    let server = try await SampleServer.start(port: 0)
    let client = DataGouvClient(portal: server.portal)
    let measurement = try await Measurement.of("a search answered by the sample server", runs: 200) {
      keep(try await client.search(DatasetQuery(text: "eau")).total)
    }
    await client.close()
    await server.stop()
    return [measurement]
  }
}

/// Uses a value, so that making it is not optimised away.
@inline(never) private func keep(_ value: Int) {}
