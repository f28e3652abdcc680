import Foundation

/// Hands web addresses to the person's browser, as an argument of its own: no shell reads them.
enum Browser {
  /// Opens an address; false when there is no browser to open it.
  static func open(
    _ address: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Bool {
    candidates(in: environment).contains { start($0, with: address, environment) }
  }

  /// The programs to try, each with its arguments: what `BROWSER` names, then the desktop's own.
  static func candidates(in environment: [String: String]) -> [[String]] {
    let named = (environment["BROWSER"] ?? "").split(separator: ":").map { program in
      program.split(separator: " ").map(String.init)
    }
    let hasDesktop = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
    let isMac = FileManager.default.isExecutableFile(atPath: "/usr/bin/open") && !hasDesktop
    return named.filter { !$0.isEmpty } + (hasDesktop ? [["xdg-open"]] : [])
      + (isMac ? [["/usr/bin/open"]] : [])
  }

  private static func start(
    _ words: [String], with address: String, _ environment: [String: String]
  ) -> Bool {
    guard let name = words.first, let program = path(of: name, environment) else { return false }
    let process = Process()
    process.executableURL = URL(filePath: program)
    // `%s` in what `BROWSER` says is where the address goes, else it comes last.
    let arguments = words.dropFirst().map { $0 == "%s" ? address : $0 }
    process.arguments = words.contains("%s") ? arguments : arguments + [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return (try? process.run()) != nil
  }

  private static func path(of name: String, _ environment: [String: String]) -> String? {
    if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
