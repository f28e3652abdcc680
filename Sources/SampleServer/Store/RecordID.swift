/// Technical ids.
enum RecordID {
  /// Whether a text has the form of an id of the Main API, 24 hexadecimal digits.
  static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count == 24 && text.allSatisfy(\.isHexDigit)
  }

  /// The id of a record that has none of its own, always the same for the same name.
  static func id(_ name: String) -> String {
    var dice = Dice(Dice.seed(name))
    return String(
      (SampleResource.hexadecimal(dice.next()) + SampleResource.hexadecimal(dice.next())).prefix(24))
  }

  /// A UUID, always the same for the same name.
  static func uuid(_ name: String) -> String {
    var dice = Dice(Dice.seed(name), 4)
    let digits = Array(SampleResource.hexadecimal(dice.next()) + SampleResource.hexadecimal(dice.next()))
    let parts = [0..<8, 8..<12, 13..<16, 17..<20, 20..<32].map { String(digits[$0]) }
    return "\(parts[0])-\(parts[1])-4\(parts[2])-a\(parts[3])-\(parts[4])"
  }
}
