import Canvas

/// Turns the bytes that a terminal sends into events, however the bytes are cut into reads.
///
/// curses would read one byte a system call, and would hold the main thread while it waits for what may
/// follow an Escape. Here a whole read is decoded at once and nothing waits: an undecided end stays pending.
struct InputDecoder {
  /// What an undecided end waits for, and so for how long.
  enum Doubt: Hashable, Sendable {
    /// A lone Escape: the key itself, or the beginning of a sequence.
    case escape
    /// A sequence that began and must go on.
    case sequence
    /// The terminal's answer to a question, which nobody types.
    case report
    /// A paste that began and must end.
    case paste
  }

  /// The terminal's own sequences, from its description; they win over the usual ones.
  var described: [[UInt8]: Key] = [:]
  /// Whether the terminal has told what it is: the answers to what it was asked before have come by then.
  var isIdentified = false
  private var pending: ArraySlice<UInt8> = []
  private var paste: PasteCollector?
  private var mouse = MouseDecoder()
  private var time = Duration.zero
  private var events: [TerminalEvent] = []

  /// What the undecided end of the last bytes waits for; `nil` when nothing is undecided.
  var doubt: Doubt? {
    if paste != nil { return .paste }
    guard pending.first == Self.escape else { return nil }
    if ColourReport.isCertain(pending.dropFirst()) { return .report }
    return pending.count == 1 ? .escape : .sequence
  }

  /// Decodes bytes that were read at a time, counted on a clock that never goes back.
  mutating func decode(_ bytes: some Sequence<UInt8>, at time: Duration) -> [TerminalEvent] {
    self.time = time
    pending.append(contentsOf: bytes)
    while !pending.isEmpty, decodeOne() {}
    return takeEvents()
  }

  /// Decides what was undecided, because nothing followed.
  mutating func decideDoubt() -> [TerminalEvent] {
    guard doubt != nil else { return [] }
    if let paste {
      self.paste = nil
      events.append(.paste(paste.soFar))
      return takeEvents()
    }
    switch Array(pending) {
    case [Self.escape, Self.bracket], [Self.escape, Self.letterO], [Self.escape, UInt8(ascii: "]")]:
      events.append(.key(.alt(Character(Unicode.Scalar(pending[pending.startIndex + 1])))))
    case let bytes where bytes.allSatisfy({ $0 == Self.escape }):
      events.append(contentsOf: bytes.map { _ in .key(Key(.escape)) })
    default: break
    }
    pending = []
    return takeEvents()
  }

  static let escape: UInt8 = 27
  static let bracket = UInt8(ascii: "[")
  static let letterO = UInt8(ascii: "O")

  private mutating func takeEvents() -> [TerminalEvent] {
    defer { events = [] }
    return events
  }

  /// Decodes what comes first; false when more bytes are needed for it.
  private mutating func decodeOne() -> Bool {
    if paste != nil {
      guard let text = paste?.take(from: &pending) else { return false }
      paste = nil
      events.append(.paste(text))
      return true
    }
    switch pending.first {
    case Self.escape: return decodeEscape()
    case .some(0x20..<0x7f), .some(0x80...): return decodeCharacter(from: pending, modifiers: [])
    case .some(let control):
      pending.removeFirst()
      if let key = KeySequences.key(control: control) { events.append(.key(key)) }
      return true
    case nil: return false
    }
  }

  private mutating func decodeEscape() -> Bool {
    let rest = pending.dropFirst()
    switch rest.first {
    case nil: return false
    case Self.bracket, Self.letterO: return decodeSequence(rest, modifiers: [])
    case UInt8(ascii: "]"): return decodeReport(rest)
    case Self.escape:
      // rxvt puts an Escape before a sequence for Alt.
      switch rest.dropFirst().first {
      case nil: return false
      case Self.bracket, Self.letterO: return decodeSequence(rest.dropFirst(), modifiers: .alt)
      default:
        pending = rest
        events.append(.key(Key(.escape)))
        return true
      }
    case .some(let byte) where byte < 0x20 || byte == 0x7f:
      pending = rest.dropFirst()
      if let key = KeySequences.key(control: byte) {
        events.append(.key(Key(key.code, key.modifiers.union(.alt))))
      }
      return true
    default: return decodeCharacter(from: rest, modifiers: .alt)
    }
  }

  /// Decodes `[…` or `O…`, what follows an Escape.
  private mutating func decodeSequence(_ bytes: ArraySlice<UInt8>, modifiers: Key.Modifiers) -> Bool {
    switch ControlSequence.parse(bytes, described: described) {
    case .incomplete: return false
    case .invalid(let length):
      pending = bytes.dropFirst(length)
      return true
    case .alone(let byte):
      // Not a sequence after all: Alt with that character, and then something else.
      pending = bytes.dropFirst()
      events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
      return true
    case .complete(let meaning, let length):
      pending = bytes.dropFirst(length)
      switch meaning {
      case .key(let key): events.append(.key(Key(key.code, key.modifiers.union(modifiers))))
      case .pasteStart: paste = PasteCollector()
      case .identity: isIdentified = true
      case .mouse(let button, let point, let isPress):
        if let event = mouse.decode(button: button, point: point, isPress: isPress, at: time) {
          events.append(.mouse(event))
        }
      case .nothing: break
      }
      return true
    }
  }

  /// Decodes `]11;…`, the colour of the background; with anything else behind it, `]` was typed with Alt.
  private mutating func decodeReport(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch ColourReport.parse(bytes) {
    case .incomplete: return false
    case .other: return decodeCharacter(from: bytes, modifiers: .alt)
    case .complete(let luminance, let length):
      pending = bytes.dropFirst(length)
      if let luminance { events.append(.background(luminance: luminance)) }
      return true
    }
  }

  /// Decodes one scalar of UTF-8; bytes that are none are skipped.
  private mutating func decodeCharacter(from bytes: ArraySlice<UInt8>, modifiers: Key.Modifiers) -> Bool {
    guard let lead = bytes.first else { return false }
    let length =
      switch lead {
      case 0xc2...0xdf: 2
      case 0xe0...0xef: 3
      case 0xf0...0xf4: 4
      default: 1
      }
    let part = bytes.prefix(length)
    guard let text = String(validating: part, as: UTF8.self) else {
      let isCut = part.count < length && part.dropFirst().allSatisfy { $0 & 0xc0 == 0x80 }
      if !isCut { pending = bytes.dropFirst() }
      return !isCut
    }
    pending = bytes.dropFirst(length)
    if let scalar = text.unicodeScalars.first, !(0x80..<0xa0).contains(scalar.value) {
      type(scalar, modifiers)
    }
    return true
  }

  /// Adds a typed scalar, as a part of the character before it when the two belong together.
  private mutating func type(_ scalar: Unicode.Scalar, _ modifiers: Key.Modifiers) {
    if !scalar.isASCII, modifiers.isEmpty, case .key(let last) = events.last, last.modifiers.isEmpty,
      case .character(let base) = last.code
    {
      var joined = String(base)
      joined.unicodeScalars.append(scalar)
      if joined.count == 1 {
        events[events.count - 1] = .key(.character(Character(joined)))
        return
      }
    }
    events.append(.key(Key(.character(Character(scalar)), modifiers)))
  }
}
