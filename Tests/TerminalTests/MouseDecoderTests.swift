import Canvas
import Testing

@testable import Terminal

@Suite struct MouseDecoderTests {
  private func decode(_ text: String) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return decoder.decode(Array(text.utf8), at: .zero)
  }

  @Test func `a click is a press, and its release is nothing`() {
    #expect(decode("\u{1b}[<0;10;5M\u{1b}[<0;10;5m") == [.mouse(Mouse(.click, at: Point(x: 9, y: 4)))])
    #expect(decode("\u{1b}[M *%\u{1b}[M#*%") == [.mouse(Mouse(.click, at: Point(x: 9, y: 4)))])
  }

  @Test func `a coordinate may be beyond what a byte holds`() {
    #expect(decode("\u{1b}[<0;500;300M") == [.mouse(Mouse(.click, at: Point(x: 499, y: 299)))])
  }

  @Test func `the wheel turns up and down, with any modifier`() {
    let point = Point(x: 0, y: 0)
    #expect(decode("\u{1b}[<64;1;1M") == [.mouse(Mouse(.wheelUp, at: point))])
    #expect(decode("\u{1b}[<81;1;1M") == [.mouse(Mouse(.wheelDown, at: point))])
    #expect(decode("\u{1b}[M`!!") == [.mouse(Mouse(.wheelUp, at: point))])
  }

  @Test(arguments: [1, 2, 32, 35, 66, 67, 128]) func `other buttons and movement are nothing`(button: Int) {
    #expect(decode("\u{1b}[<\(button);1;1M") == [])
  }

  @Test(arguments: [
    (400, 3, Mouse.Kind.doubleClick), (401, 3, .click), (10, 4, .click), (0, 3, .doubleClick),
  ])
  func `two presses soon on one cell are a double click`(milliseconds: Int, x: Int, kind: Mouse.Kind) {
    var mouse = MouseDecoder()
    _ = mouse.decode(button: 0, point: Point(x: 3, y: 3), isPress: true, at: .seconds(5))
    let second = mouse.decode(
      button: 0, point: Point(x: x, y: 3), isPress: true, at: .seconds(5) + .milliseconds(milliseconds))
    #expect(second?.kind == kind)
  }

  @Test func `a third press begins anew`() {
    var mouse = MouseDecoder()
    let kinds = (0..<4).map { _ in
      mouse.decode(button: 0, point: Point(x: 1, y: 1), isPress: true, at: .zero)?.kind
    }
    #expect(kinds == [.click, .doubleClick, .click, .doubleClick])
  }
}
