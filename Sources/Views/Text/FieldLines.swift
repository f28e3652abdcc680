import Canvas

/// Labels with their values: side by side where there is room, else the value below its label.
struct FieldLines {
  /// How a value looks.
  enum Kind: Hashable { case text, address }

  /// A label and its value.
  struct Field: Hashable {
    var label: String
    var value: String
    var kind: Kind = .text
  }

  let width: Int
  /// Columns of the labels; 0 when values stand below them.
  private let labelWidth: Int

  /// Lays out for a width; `fields` are all those that are to stand in line.
  init(fields: [Field], width: Int) {
    self.width = width
    let longest = fields.reduce(0) { max($0, columns($1.label)) }
    labelWidth = width >= longest + 24 ? longest + 2 : 0
  }

  func lines(of fields: [Field]) -> [TextLine] { fields.flatMap(lines) }

  private func lines(of field: Field) -> [TextLine] {
    let style = field.kind == .address ? Theme.link : Theme.plain
    guard labelWidth > 0 else {
      var flow = TextFlow(width: width, first: TextLine("  "), hanging: TextLine("  "))
      flow.add(field.value, style)
      return [TextLine(field.label, Theme.dim)] + flow.finish()
    }
    let padding = String(repeating: " ", count: max(1, labelWidth - columns(field.label)))
    var flow = TextFlow(
      width: width, first: [Run(field.label, Theme.dim), Run(padding)],
      hanging: TextLine(String(repeating: " ", count: labelWidth)))
    flow.add(field.value, style)
    return flow.finish()
  }
}
