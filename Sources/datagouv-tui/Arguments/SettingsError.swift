/// A setting that cannot be used: which one, what it says, and what it should say.
enum SettingsError: Error, Hashable, CustomStringConvertible {
  /// The value of a flag or variable is not the root of an HTTP service.
  case badAddress(setting: String, value: String)
  /// A flag makes no sense beside `--sample`, which brings a portal of its own.
  case uselessWithSample(flag: String)
  /// No portal of that name is in the settings file; those that are.
  case unknownPortal(String, known: [String])
  /// Both `--portal` and `--env` name a portal.
  case twoPortals

  var description: String {
    switch self {
    case .badAddress(let setting, let value):
      "\(setting) is '\(value)': an address such as https://www.data.gouv.fr is needed, "
        + "with http or https, a host, and no question mark or fragment."
    case .unknownPortal(let name, let known):
      "--portal is '\(name)', which is not in the settings file: "
        + (known.isEmpty ? "it names no portals." : "it names \(known.joined(separator: ", ")).")
    case .twoPortals: "--portal and --env each name a portal: give one of them."
    case .uselessWithSample(let flag):
      "\(flag) cannot be given with --sample, which brings a portal of its own."
    }
  }
}
