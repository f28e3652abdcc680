extension Quality {
  /// Reads the `quality` of a dataset, whose keys come and go; `nil` without a score.
  init?(_ record: Record) {
    var criteria: [Criterion: Bool] = [:]
    for criterion in Criterion.allCases {
      criteria[criterion] = record[criterion.rawValue].bool
    }
    guard let score = record["score"].double else { return nil }
    self.init(score: score, criteria: criteria)
  }
}
