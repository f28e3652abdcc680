import DataGouv
import Foundation

/// Makes cells by their recipes.
struct CellMaker: Sendable {
  let words: Words
  /// Rows of the table.
  let count: Int
  let now: Date

  /// The place of a row.
  func place(_ generator: inout SeededGenerator) -> Words.Place? {
    words.places.isEmpty ? nil : words.places[generator.integer(0...words.places.count - 1)]
  }

  /// A cell.
  func cell(
    _ recipe: ColumnRecipe, row: Int, place: Words.Place?, _ generator: inout SeededGenerator
  ) -> TableValue {
    let value = value(recipe, row: row, place: place, &generator)
    if generator.happens(recipe.missing ?? 0) { return .null }
    return generator.happens(recipe.blank ?? 0) ? .text("") : value
  }

  private func value(
    _ recipe: ColumnRecipe, row: Int, place: Words.Place?, _ generator: inout SeededGenerator
  ) -> TableValue {
    let (low, high) = (recipe.low ?? 0, recipe.high ?? 100)
    switch recipe.kind {
    case .serial: return .text((recipe.text ?? "") + padded(row + 1, recipe.digits ?? 6))
    case .integer: return .integer(Int64(spread(low, high, recipe.skew, &generator).rounded()))
    case .decimal: return .number(decimal(spread(low, high, recipe.skew, &generator), recipe.digits ?? 2))
    case .code:
      let digits = recipe.digits ?? 5
      return .text(String((0..<digits).map { _ in Character("\(generator.integer(0...9))") }))
    case .pick: return .text(word(recipe.list ?? words.lists[recipe.text ?? ""] ?? [], &generator))
    case .place: return field(recipe.text ?? "name", of: place, &generator)
    case .address:
      return .text("\(generator.integer(1...180)) \(word(words.lists["voies"] ?? [], &generator))")
    case .bool: return .bool(generator.happens(recipe.share ?? 0.5))
    case .date:
      let days = Double(generator.integer(Int(low)...Int(high)))
      return .text(String(now.addingTimeInterval(-86_400 * days).timestamp.prefix(10)))
    case .datetime, .clock: return moment(recipe, row: row, &generator)
    case .json:
      let state = word(words.lists["sources"] ?? [], &generator)
      return .json(
        #"{"niveau": \#(generator.integer(0...4)), "source": "\#(state)", "étiquettes": ["a", "b"]}"#)
    case .sentence:
      let list = words.lists["mots"] ?? []
      let sentence = (0..<generator.integer(Int(low)...Int(high))).map { _ in word(list, &generator) }
      return .text(sentence.joined(separator: " "))
    case .email: return .text("contact\(row + 1)@exemple.fr")
    case .url: return .text("https://www.exemple.fr/fiche/\(row + 1)")
    }
  }

  private func moment(_ recipe: ColumnRecipe, row: Int, _ generator: inout SeededGenerator) -> TableValue {
    let age =
      recipe.kind == .clock
      ? Double(count - row) * (recipe.low ?? 60) * 60
      : 86_400 * Double(generator.integer(Int(recipe.low ?? 0)...Int(recipe.high ?? 100)))
        + Double(generator.integer(0...86_399))
    let text = now.addingTimeInterval(-age).timestamp
    return .text(recipe.text == "aware" ? text : String(text.prefix(19)))
  }

  private func field(
    _ name: String, of place: Words.Place?, _ generator: inout SeededGenerator
  ) -> TableValue {
    guard let place else { return .null }
    switch name {
    case "code": return .text(place.code)
    case "postal": return .text(place.postal)
    case "departmentCode": return .text(place.departmentCode)
    case "department": return .text(place.department)
    case "region": return .text(place.region)
    case "latitude": return .number(decimal(place.latitude + generator.fraction() / 20 - 0.025, 6))
    case "longitude": return .number(decimal(place.longitude + generator.fraction() / 20 - 0.025, 6))
    case "population": return .integer(Int64(place.population))
    default: return .text(place.name)
    }
  }

  /// A number between two, nearer to the lower one the larger the skew.
  private func spread(
    _ low: Double, _ high: Double, _ skew: Double?, _ generator: inout SeededGenerator
  ) -> Double {
    var fraction = generator.fraction()
    for _ in 1..<max(2, Int(skew ?? 1) + 1) where skew != nil { fraction *= generator.fraction() }
    return low + (high - low) * fraction
  }

  private func word(_ list: [String], _ generator: inout SeededGenerator) -> String {
    list.isEmpty ? "" : list[generator.integer(0...list.count - 1)]
  }

  private func decimal(_ value: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return "\((value * scale).rounded() / scale)"
  }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
