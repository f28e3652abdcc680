import DataGouv
import Explorer

/// A discussion as a thread: who said what, when, one comment below the other.
struct ThreadText {
  let discussion: Discussion
  let pen: Pen

  func lines(width: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for (index, comment) in discussion.comments.enumerated() {
      if index > 0 { lines.append([]) }
      lines += head(of: comment, isFirst: index == 0, width: width)
      // Answers stand below the opening, one step to the right.
      let indent = index == 0 || width < 30 ? 0 : 2
      for line in MarkdownText.lines(of: comment.content, width: width - indent) {
        lines.append(indent == 0 ? line : TextLine([Run("│ ", Theme.frame)] + line.runs))
      }
    }
    if let closed = discussion.closedAt {
      let who = discussion.closedBy.map { " · \($0.name)" } ?? ""
      lines.append([])
      lines.append(TextLine("✓ \(pen.words.closed) · \(pen.formats.day(closed))\(who)", Theme.good))
    }
    return lines
  }

  private func head(of comment: Discussion.Comment, isFirst: Bool, width: Int) -> [TextLine] {
    var head = TextLine(isFirst ? "● " : "↳ ", Theme.accent)
    head.append(comment.author?.name ?? pen.words.someone, Theme.strong)
    if let date = comment.postedAt {
      head.append(" · \(pen.formats.relative(date, now: pen.now))", Theme.dim)
    }
    if comment.editedAt != nil { head.append(" · \(pen.words.edited)", Theme.dim) }
    return [head]
  }
}
