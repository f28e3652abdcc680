/// A tag of HTML: its name in lower case, and its attributes as they were written.
struct HTMLTag: Hashable {
  var name: String
  var isClosing: Bool
  /// Whether it closes itself, `<br/>`.
  var isEmpty: Bool
  var source: Substring

  /// An attribute's value, with or without quotes; entities are not decoded.
  func attribute(_ wanted: String) -> String? {
    var rest = source.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() }
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      let value: Substring
      if let quote = rest.first, quote == "\"" || quote == "'" {
        rest = rest.dropFirst()
        value = rest.prefix { $0 != quote }
        rest = rest[value.endIndex...].dropFirst()
      } else {
        value = rest.prefix { !$0.isWhitespace && $0 != ">" }
        rest = rest[value.endIndex...]
      }
      if name == wanted { return String(value) }
    }
    return nil
  }
}

/// Takes HTML apart into tags and text, whatever is wrong with it; comments and declarations are left out.
enum HTMLTokens {
  enum Token: Hashable {
    case text(String)
    case tag(HTMLTag)
  }

  static func forEach(in html: String, _ body: (Token) -> Void) {
    let bytes = html.utf8
    var textStart = bytes.startIndex
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let next = bytes.index(after: open)
      guard next < bytes.endIndex, isTagStart(bytes[next]) else {
        index = next
        continue
      }
      if textStart < open { body(.text(String(html[textStart..<open]))) }
      let close = end(ofTagAt: open, in: html)
      if let tag = tag(html[next..<close]) { body(.tag(tag)) }
      index = close < bytes.endIndex ? bytes.index(after: close) : close
      textStart = index
    }
    if textStart < bytes.endIndex { body(.text(String(html[textStart...]))) }
  }

  private static func isTagStart(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a) || byte == 0x2f || byte == 0x21 || byte == 0x3f
  }

  /// Where the tag's `>` is: outside quotes, or behind a comment's dashes; the end when there is none.
  private static func end(ofTagAt open: String.Index, in html: String) -> String.Index {
    let bytes = html.utf8
    if html[open...].hasPrefix("<!--") {
      var dashes = 0
      var index = bytes.index(open, offsetBy: 4)
      while index < bytes.endIndex {
        if bytes[index] == 0x3e, dashes >= 2 { return index }
        dashes = bytes[index] == 0x2d ? dashes + 1 : 0
        index = bytes.index(after: index)
      }
      return index
    }
    var quote: UInt8?
    var previous: UInt8 = 0
    var index = open
    while index < bytes.endIndex {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x3e {
        return index
      } else if byte == 0x22 || byte == 0x27, previous == 0x3d || previous == 0x20 {
        quote = byte
      }
      previous = byte
      index = bytes.index(after: index)
    }
    // A quote that is never closed would swallow everything: the first `>` ends the tag then.
    return bytes[open...].firstIndex(of: 0x3e) ?? index
  }

  private static func tag(_ source: Substring) -> HTMLTag? {
    let isClosing = source.first == "/"
    let body = isClosing ? source.dropFirst() : source
    let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !name.isEmpty else { return nil }
    return HTMLTag(
      name: name.lowercased(), isClosing: isClosing, isEmpty: source.last == "/", source: body)
  }
}
