import ArgumentParser
import DataGouv
import Explorer
import Foundation
import Library
import SampleServer
import Views

/// What a command without a screen works with: a client of the portal that was asked for, and the words.
struct Headless {
  /// The portal's client; with `--sample` that of the server that was started for it.
  let client: DataGouvClient
  let settings: LaunchSettings
  let messages: Messages

  /// Makes a report and prints it; whatever fails becomes one sentence on standard error, with nothing on standard
  /// output.
  static func run<Answer: Report>(
    _ portal: PortalOptions, _ output: OutputOptions, _ body: (Headless) async throws -> Answer
  ) async throws {
    try await run(portal) { headless in
      let report = try await body(headless)
      return (
        report, report.rendered(as: output.format, headless.messages, forTerminal: StandardOutput.isTerminal)
      )
    }
  }

  /// The same for a report that is printed in forms of its own.
  static func run<Answer: Report>(
    _ portal: PortalOptions, _ body: (Headless) async throws -> (Answer, String)
  ) async throws {
    let settings = try LaunchSettings(options: portal)
    let messages = Messages(settings.language)
    settings.tellProblems(messages)
    let report: Answer
    let text: String
    do {
      let headless = Headless(
        client: try await client(settings, messages), settings: settings, messages: messages)
      let age = AnswerAge()
      (report, text) = try await AnswerAge.$current.withValue(age) { try await body(headless) }
      if let date = age.date {
        CommandFailure(messages.storedAnswer(messages.formats.age(date, now: Date()))).tell()
      }
    } catch let error as DataGouvError {
      throw CommandFailure(messages.cause(error))
    }
    try StandardOutput.write(text, messages.cannotWrite)
    if let emptiness = report.emptiness(messages) { throw CommandFailure(emptiness) }
  }

  /// A client of the portal that was asked for, starting the sample server when it is wanted.
  static func client(_ settings: LaunchSettings, _ messages: Messages) async throws -> DataGouvClient {
    let portal =
      switch settings.source {
      case .portal(let portal): portal
      case .sample: try await sampleServer(port: 0, messages).portal
      }
    let library = try? await Library(file: settings.libraryFile) { trouble in
      CommandFailure(messages.text(LibraryNotice(trouble))).tell()
    }
    return settings.client(of: portal, keeping: library)
  }

  /// Starts the sample server; it runs until it is stopped, or the program ends.
  static func sampleServer(port: Int, _ messages: Messages) async throws -> RunningServer {
    do {
      return try await SampleServer.start(port: port)
    } catch {
      throw CommandFailure(messages.text(sampleServer: error))
    }
  }

  /// What a text names, read with the portal at hand.
  func reference(_ text: String) -> PortalReference { PortalReference(text, portal: client.portal) }
}

extension LaunchSettings {
  /// Tells on standard error which lines of the settings file do not count.
  func tellProblems(_ messages: Messages) {
    for problem in file.problems { CommandFailure(messages.text(problem)).tell() }
  }

  /// The settings of a command line in this process's environment; what cannot be used is a usage error.
  init(options: PortalOptions, capturesMouse: Bool = true) throws {
    do {
      let environment = ProcessInfo.processInfo.environment
      self = try LaunchSettings(
        options, capturesMouse: capturesMouse, environment: environment,
        file: SettingsFile(at: Folders(environment: environment).settings))
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
