import ArgumentParser
import Foundation

/// All that the program's help knows, as ArgumentParser tells it to tools.
struct HelpDump: Decodable, Sendable {
  /// A command with its arguments and the commands below it.
  struct Command: Decodable, Sendable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable, Sendable {
    /// What it is.
    enum Kind: String, Decodable, Sendable {
      case positional, option, flag
    }

    /// A name of an option or flag.
    struct Name: Decodable, Sendable {
      var kind: String
      var name: String

      /// As it is typed.
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: Kind
    var shouldDisplay: Bool
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
    var discussion: String?
  }

  var command: Command

  /// What a command and all below it say of themselves.
  init(of command: any ParsableCommand.Type) throws {
    do {
      _ = try command.parseAsRoot(["--experimental-dump-help"])
      throw ValidationError("The help cannot be told.")
    } catch {
      let text = command.fullMessage(for: error)
      self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
    }
  }
}
