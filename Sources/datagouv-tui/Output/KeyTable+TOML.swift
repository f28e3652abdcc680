import Explorer
import Views

extension KeyTable {
  /// The keys of each action as lines for the settings file, all of them comments.
  static func toml(_ messages: Messages, keys: KeyBindings) -> String {
    let names = Messages(.english)
    var told: Set<Action> = []
    let lines = keys.all.compactMap { binding -> String? in
      guard told.insert(binding.action).inserted else { return nil }
      let keys = binding.keys.map { key in
        "\"\(names.name(key).replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
      }
      return
        "# \(binding.action.name) = [\(keys.joined(separator: ", "))]  # \(messages.title(binding.action))"
    }
    return (["[keys]"] + lines).map { "\($0)\n" }.joined()
  }
}
