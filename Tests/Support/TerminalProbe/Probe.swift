import Canvas
import Dispatch
import Foundation
import Terminal

/// Writes each event as a line. Ctrl-X makes the next letter a command.
@MainActor
final class Probe {
  private enum Page { case events, palette, text, list }

  private let terminal: Terminal
  private var page = Page.events
  private var lines: [String] = []
  private var batches = 0
  private var events = 0
  private var isCommand = false
  private var selected = 0
  private var top = 0

  init(terminal: Terminal) {
    self.terminal = terminal
  }

  func start() {
    paint()
    terminal.start { [unowned self] events in
      batches += 1
      for event in events { handle(event) }
      paint()
    }
  }

  func ask() { terminal.askBackground() }

  private func handle(_ event: TerminalEvent) {
    events += 1
    switch event {
    case .key(let key):
      if isCommand, case .character(let letter) = key.code {
        isCommand = false
        obey(letter)
        return
      }
      if key == .control("x") {
        isCommand = true
        return
      }
      if page == .list { scroll(key) }
      lines.append("key " + name(of: key))
      if key == .control("z") { terminal.suspend() }
    case .paste(let text):
      lines.append("paste \(text.utf8.count) \(text.prefix(40).replacing("\n", with: "⏎"))")
    case .mouse(let mouse): lines.append("mouse \(mouse.kind) \(mouse.point.x),\(mouse.point.y)")
    case .background(let luminance): lines.append("background \(Int(luminance * 100)) %")
    case .resized(let size): lines.append("resized \(size.width)x\(size.height)")
    case .terminate(let signal):
      terminal.close()
      Terminal.die(of: signal)
    case .endOfInput:
      terminal.close()
      exit(4)
    case .resumed: lines.append("resumed")
    }
  }

  private func obey(_ letter: Character) {
    switch letter {
    case "q":
      terminal.close()
      terminal.close()
      exit(0)
    case "m": terminal.setMouse(false)
    case "M": terminal.setMouse(true)
    case "r": terminal.redraw()
    case "c": lines.append("copied \(terminal.copyToClipboard("é"))")
    case "n": FileHandle.standardError.write(Data("a noise\n".utf8))
    case "w":
      DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(100)) {
        MainActor.assumeIsolated {
          self.lines.append("tick")
          self.paint()
        }
      }
    case "e": page = .events
    case "p": page = .palette
    case "u": page = .text
    case "l": page = .list
    default: Crash.happen(letter)
    }
  }

  private func scroll(_ key: Key) {
    if key == .character("j") { selected += 1 }
    if key == .character("k") { selected = max(0, selected - 1) }
    let height = max(1, terminal.size.height - 2)
    top = min(max(top, selected - height + 1), selected)
  }

  private func paint() {
    var canvas = Canvas(size: terminal.size)
    let area = Rect(canvas.size)
    let size = "\(canvas.size.width)x\(canvas.size.height)"
    canvas.draw("probe \(size) events \(events) batches \(batches)", at: Point(x: 0, y: 0), in: area)
    switch page {
    case .events:
      for (row, line) in lines.suffix(max(0, canvas.size.height - 1)).enumerated() {
        canvas.draw(line, at: Point(x: 0, y: row + 1), in: area)
      }
      canvas.cursor = Point(x: 3, y: 0)
    case .palette: drawPalette(&canvas)
    case .text:
      canvas.draw("日本語|e\u{301}te\u{301}|🎉|─┼▁▄█⣿|x", at: Point(x: 0, y: 1), in: area)
      canvas.draw("plain", at: Point(x: 10, y: 2), in: area)
    case .list: drawList(&canvas)
    }
    terminal.paint(canvas)
  }

  private func drawPalette(_ canvas: inout Canvas) {
    let samples: [(String, Style)] = [
      ("red", Style(.red)), ("grey", Style(.grey)), ("bright", Style(Style.Colour(rawValue: 12))),
      ("cube", Style(Style.Colour(rawValue: 208))), ("behind", Style(nil, on: .blue)),
      ("bold", Style(nil, .bold)), ("reverse", Style(nil, .reverse)), ("italic", Style(nil, .italic)),
      ("underline", Style(nil, .underline)), ("dim", Style(nil, .dim)),
    ]
    for (row, sample) in samples.enumerated() {
      canvas.draw(sample.0, at: Point(x: 0, y: row + 1), in: Rect(canvas.size), style: sample.1)
    }
  }

  /// A list as the explorer's: rows of text in columns, one of them selected, between a head and a foot.
  private func drawList(_ canvas: inout Canvas) {
    let area = Rect(canvas.size)
    for row in 1..<max(1, canvas.size.height - 1) {
      let entry = top + row - 1
      let style = Style(nil, entry == selected ? .reverse : [])
      canvas.fill(area.row(row), style: style)
      let title = "Jeu de données \(entry * 7919 % 1000) sur les \(entry % 3 == 0 ? "écoles" : "communes")"
      canvas.draw(title, at: Point(x: 1, y: row), in: area, style: style)
      canvas.draw(
        "Ministère \(entry * 31 % 17)", at: Point(x: 60, y: row), in: area, style: style.coloured(.cyan))
      canvas.draw("\(entry % 28 + 1) mars", at: Point(x: 90, y: row), in: area, style: style)
    }
    canvas.draw("\(selected + 1) / 1000", at: Point(x: 0, y: canvas.size.height - 1), in: area)
  }

  private func name(of key: Key) -> String {
    var parts: [String] = []
    if key.modifiers.contains(.control) { parts.append("ctrl") }
    if key.modifiers.contains(.alt) { parts.append("alt") }
    if key.modifiers.contains(.shift) { parts.append("shift") }
    switch key.code {
    case .character(let character): parts.append(String(character))
    case .function(let number): parts.append("f\(number)")
    default: parts.append("\(key.code)")
    }
    return parts.joined(separator: "+")
  }
}

extension Style {
  fileprivate func coloured(_ colour: Colour) -> Style {
    Style(colour, on: background, attributes)
  }
}
