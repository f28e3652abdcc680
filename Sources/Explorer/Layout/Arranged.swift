/// An arrangement and what it was made for.
struct Arranged: Hashable, Sendable {
  var situation: Situation
  var layout: Layout
}
