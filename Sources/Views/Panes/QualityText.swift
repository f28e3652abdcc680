import DataGouv

/// The quality section: the score, and each criterion with what is missing.
struct QualityText {
  let quality: Quality?
  let pen: Pen

  func lines(width: Int) -> [TextLine] {
    guard let quality else { return TextFlow.wrap(pen.words.qualityUnknown, width: width, style: Theme.dim) }
    let scored = quality.criteria.filter { $0.key != .hasResources }
    let met = scored.values.filter(\.self).count
    let style = quality.score >= 0.6 ? Theme.good : Theme.warning
    var lines: [TextLine] = [
      [
        Run(Self.bar(quality.score, width: max(5, min(30, width - 10))), style),
        Run("  \(pen.formats.percentage(quality.score))", Theme.strong),
      ],
      TextLine(pen.words.criteriaMet(met, of: scored.count), Theme.dim),
      [],
    ]
    for criterion in Quality.Criterion.allCases {
      guard let isMet = quality.criteria[criterion] else { continue }
      let mark = TextLine(isMet ? "✓ " : "✗ ", isMet ? Theme.good : Theme.bad)
      var flow = TextFlow(width: width, first: mark, hanging: TextLine("  "))
      flow.add(
        isMet ? pen.words.met(criterion) : pen.words.missing(criterion), isMet ? Theme.plain : Theme.strong)
      lines += flow.finish()
    }
    return lines
  }

  /// A share of 1 as a bar.
  static func bar(_ share: Double, width: Int) -> String {
    let filled = Int((min(max(0, share.isFinite ? share : 0), 1) * Double(width)).rounded())
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }
}
