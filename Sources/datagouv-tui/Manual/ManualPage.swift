/// The manual page, as `man` reads it (roff with the macros of man(7)), made of what the help says.
struct ManualPage: Sendable {
  /// The page, a line break at its end.
  let text: String

  /// Makes the page of a program.
  init(_ dump: HelpDump, version: String) {
    let root = dump.command
    let name = root.commandName
    let commands = (root.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    let shared = Set((root.arguments ?? []).compactMap { Self.key($0) })
    var lines = [
      ".TH \(name.uppercased()) 1 \"\" \"\(Self.escaped("\(name) \(version)"))\"",
      ".SH NAME", Self.escaped("\(name) - \(root.abstract ?? "")"),
      ".SH SYNOPSIS", ".B \(Self.escaped(name))", Self.escaped("[words ...] [options]"), ".br",
      ".B \(Self.escaped(name))", Self.escaped("command [arguments] [options]"), ".SH DESCRIPTION",
    ]
    lines += Self.paragraphs(root.discussion)
    lines.append(".SH OPTIONS")
    lines += (root.arguments ?? []).flatMap(Self.entry)
    lines.append(".SH COMMANDS")
    for command in commands {
      // What every command takes is told once.
      let own = (command.arguments ?? []).filter { argument in
        Self.key(argument).map { !shared.contains($0) } ?? true
      }
      lines.append(
        ".SS \(Self.escaped(([command.commandName] + own.compactMap(Self.usage)).joined(separator: " ")))")
      lines += Self.paragraphs(command.abstract)
      lines += Self.paragraphs(command.discussion)
      lines += own.flatMap(Self.entry)
    }
    text = lines.map { "\($0)\n" }.joined()
  }

  /// What tells two options apart; nothing for an argument.
  private static func key(_ argument: HelpDump.Argument) -> String? { argument.names?.first?.text }

  /// An argument without a name, as a line of usage shows it.
  private static func usage(_ argument: HelpDump.Argument) -> String? {
    guard argument.kind == .positional, argument.shouldDisplay else { return nil }
    let name = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? "[\(name)]" : name
  }

  /// An argument with what it means.
  private static func entry(_ argument: HelpDump.Argument) -> [String] {
    guard argument.shouldDisplay else { return [] }
    let names = (argument.names ?? []).map { "\\fB\(escaped($0.text))\\fR" }.joined(separator: ", ")
    let value = argument.kind == .flag ? "" : "\\fI\(escaped(argument.valueName ?? ""))\\fR"
    let heading = [names, value].filter { !$0.isEmpty }.joined(separator: " ")
    var meaning = [argument.abstract ?? ""]
    if let values = argument.allValues, !values.isEmpty {
      meaning.append("(\(values.joined(separator: ", ")))")
    }
    if let value = argument.defaultValue, argument.kind != .flag { meaning.append("[\(value)]") }
    let text = meaning.filter { !$0.isEmpty }.joined(separator: " ")
    return [".TP", heading] + (text.isEmpty ? [] : [guarded(escaped(text))])
      + paragraphs(argument.discussion)
  }

  private static func paragraphs(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? ".PP" : guarded(escaped(String(line)))
    }
  }

  /// A hyphen of roff is no minus, and a backslash begins a command.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }

  /// A line that begins with a dot or an apostrophe would be a command.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
  }
}
