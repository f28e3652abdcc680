import FoundationEssentials

/// The escape sequence that hands text to the clipboard of the terminal (OSC 52), also over ssh.
enum Clipboard {
  /// The most bytes of text: xterm and others drop a sequence of more than 100,000 characters.
  static let limit = 74_994

  /// The bytes that put a text on the clipboard; `nil` when it is too long.
  ///
  /// tmux and screen only pass on what is wrapped for them; tmux also takes it bare when it is set to.
  static func sequence(for text: String, environment: [String: String]) -> String? {
    guard text.utf8.count <= limit else { return nil }
    let bare = "\u{1b}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
    if environment["TMUX"]?.isEmpty == false {
      return bare + "\u{1b}Ptmux;\u{1b}" + bare + "\u{1b}\\"
    }
    if environment["STY"]?.isEmpty == false { return wrappedForScreen(bare) }
    return bare
  }

  /// screen takes at most 768 bytes at once: many short strings that the terminal behind it joins.
  private static func wrappedForScreen(_ bare: String) -> String {
    var rest = Substring(bare)
    var wrapped = ""
    while !rest.isEmpty {
      wrapped += "\u{1b}P" + rest.prefix(512) + "\u{1b}\\"
      rest = rest.dropFirst(512)
    }
    return wrapped
  }
}
