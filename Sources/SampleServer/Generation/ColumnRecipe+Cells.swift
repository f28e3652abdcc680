import DataGouv
import LocalTables

extension ColumnRecipe {
  /// What a cell depends on: its row among so many, the row's place, and the server's clock.
  struct Setting {
    let row: Int
    let rowCount: Int
    let place: Place
    /// Seconds since 1970.
    let now: Int
  }

  /// The cell of a row.
  func cell(_ setting: Setting, _ start: Dice) -> TableValue {
    var dice = start
    if nulls > 0 || empties > 0 {
      let fraction = dice.fraction()
      if fraction < nulls { return .null }
      if fraction < nulls + empties { return .text("") }
    }
    switch kind {
    case .number: return .integer(Int64(setting.row + 1))
    case .serial(let prefix, let width): return .text(prefix + Self.padded(setting.row + 1, width))
    case .digits(let width): return .text(Self.digits(width, &dice))
    case .integer(let range, let isLeaning):
      let count = range.upperBound - range.lowerBound + 1
      return .integer(Int64(range.lowerBound + (isLeaning ? dice.leaning(below: count) : dice.below(count))))
    case .float(let range, let decimals, let isLeaning):
      let fraction = dice.fraction()
      let share = isLeaning ? fraction * fraction * fraction : fraction
      return Self.decimal(range.lowerBound + (range.upperBound - range.lowerBound) * share, decimals)
    case .bool(let share): return .bool(dice.fraction() < share)
    case .date(let first, let last): return .text(CivilTime.text(ofDay: first + dice.below(last - first + 1)))
    case .datetime(let first, let last, let isAware):
      let second = first * 86_400 + dice.below((last - first + 1) * 86_400)
      return .text(CivilTime.text(ofSecond: second) + (isAware ? "+00:00" : ""))
    case .everySeconds(let step):
      return .text(
        CivilTime.text(ofSecond: (setting.now / step - (setting.rowCount - 1 - setting.row)) * step))
    case .daily:
      return .text(CivilTime.text(ofDay: setting.now / 86_400 - (setting.rowCount - setting.row)))
    case .choice(let choices, let isLeaning):
      return .text(choices[isLeaning ? dice.leaning(below: choices.count) : dice.below(choices.count)])
    case .cycle(let choices): return .text(choices[setting.row % choices.count])
    case .place(let field): return .text(setting.place[field])
    case .latitude: return Self.decimal(setting.place.latitude + (dice.fraction() - 0.5) / 12, 6)
    case .longitude: return Self.decimal(setting.place.longitude + (dice.fraction() - 0.5) / 12, 6)
    case .population: return .integer(Int64(setting.place.population))
    case .write(let template): return .text(template.text(setting.place, &dice))
    case .json(let kind): return .json(Self.json(kind, setting, &dice))
    }
  }

  /// A number of so many decimals, whole ones as integers.
  private static func decimal(_ number: Double, _ decimals: Int) -> TableValue {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (number * scale).rounded() / scale
    if let whole = Int64(exactly: rounded) { return .integer(whole) }
    return .number("\(rounded)")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  private static func digits(_ width: Int, _ dice: inout Dice) -> String {
    var digits = String.UnicodeScalarView()
    for _ in 0..<width { digits.append(dice.digit()) }
    return String(digits)
  }

  private static func json(_ kind: String, _ setting: Setting, _ dice: inout Dice) -> String {
    switch kind {
    case "point":
      let latitude = decimal(setting.place.latitude + (dice.fraction() - 0.5) / 12, 5).plainText
      let longitude = decimal(setting.place.longitude + (dice.fraction() - 0.5) / 12, 5).plainText
      return #"{"type": "Point", "coordinates": [\#(longitude), \#(latitude)]}"#
    case "hours":
      return #"{"lundi": ["0\#(dice.below(2) + 8):00", "1\#(dice.below(3) + 6):30"], "samedi": null}"#
    default:
      let count = dice.below(4)
      return "[" + (0..<count).map { _ in String(dice.below(40)) }.joined(separator: ", ") + "]"
    }
  }
}
