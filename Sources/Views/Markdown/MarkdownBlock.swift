/// A part of a description, as a value: what the parser returns and the layout draws.
indirect enum MarkdownBlock: Hashable, Sendable {
  /// A list's item; `isDone` is told for a task.
  struct Item: Hashable, Sendable {
    var isDone: Bool?
    var blocks: [MarkdownBlock]
  }

  /// Level 1 to 6.
  case heading(Int, [Span])
  case paragraph([Span])
  /// `start` is the first number of an ordered list.
  case list([Item], start: Int?)
  case quote([MarkdownBlock])
  case code(String)
  /// Rows of cells, the header first.
  case table([[[Span]]])
  case rule
}

/// A run of text in a block; a line feed in it is a break.
struct Span: Hashable, Sendable {
  /// What a run is.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let strong = Traits(rawValue: 1)
    static let emphasis = Traits(rawValue: 2)
    static let code = Traits(rawValue: 4)
    static let struck = Traits(rawValue: 8)
  }

  var text: String
  var traits: Traits = []
  /// Where it leads.
  var link: String?
}
