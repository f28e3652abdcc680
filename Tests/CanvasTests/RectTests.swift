import Canvas
import Testing

struct RectTests {
  private let rect = Rect(x: 2, y: 1, width: 10, height: 4)

  @Test func `cutting never makes a rectangle larger or negative`() {
    #expect(rect.inset(left: 20).width == 0)
    #expect(rect.splitTop(9).top == rect)
    #expect(rect.splitTop(9).rest.isEmpty)
    #expect(rect.splitLeft(-3).left.isEmpty)
    #expect(rect.splitLeft(-3).rest == rect)
    #expect(rect.intersection(Rect(x: 50, y: 50, width: 3, height: 3)).isEmpty)
  }

  @Test func `the parts of a split make up the whole`() {
    let (top, rest) = rect.splitTop(1)
    #expect(top == Rect(x: 2, y: 1, width: 10, height: 1))
    #expect(rest == Rect(x: 2, y: 2, width: 10, height: 3))
    let (left, right) = rect.splitLeft(4)
    #expect(left.right == right.x)
    #expect(left.width + right.width == rect.width)
  }

  @Test func `a point on the edge is inside at the top left and outside at the bottom right`() {
    #expect(rect.contains(Point(x: 2, y: 1)))
    #expect(!rect.contains(Point(x: 12, y: 1)))
    #expect(!rect.contains(Point(x: 2, y: 5)))
  }

  @Test func `a row that is not there is empty`() {
    #expect(rect.row(3) == Rect(x: 2, y: 4, width: 10, height: 1))
    #expect(rect.row(4).isEmpty)
    #expect(rect.row(-1).isEmpty)
  }
}
