extension Quality {
  /// Reads the `quality` of a dataset, whose keys come and go; `nil` without a score.
  init?(_ json: JSONValue) {
    guard let score = json["score"].double else { return nil }
    var criteria: [Criterion: Bool] = [:]
    for criterion in Criterion.allCases {
      if case .bool(let isMet) = json[criterion.rawValue] { criteria[criterion] = isMet }
    }
    self.init(score: score, criteria: criteria)
  }
}
