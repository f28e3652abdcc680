import DataGouv

extension ColumnRecipe {
  /// What a kind's name and arguments mean: how cells are made, their type and their finer kind.
  static func kind(
    _ name: String, _ rest: Substring, words lists: [String: [String]], today: Int
  ) -> (Kind, ColumnType, String?)? {
    let words = rest.split(separator: " ").map(String.init)
    let choices = rest.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let isLeaning = words.last == "leaning"
    switch name {
    case "number": return (.number, .integer, nil)
    case "serial":
      guard words.count == 2, let width = Int(words[1]) else { return nil }
      return (.serial(prefix: words[0] == "-" ? "" : words[0], width: width), .string, nil)
    case "digits", "siren", "siret":
      guard let width = ["siren": 9, "siret": 14][name] ?? words.first.flatMap({ Int($0) }) else {
        return nil
      }
      return (.digits(width), .string, name == "digits" ? nil : name)
    case "int", "year":
      guard words.count >= 2, let low = Int(words[0]), let high = Int(words[1]), low <= high else {
        return nil
      }
      return (.integer(low...high, leaning: isLeaning), .integer, name == "year" ? "year" : nil)
    case "float":
      guard words.count >= 3, let low = Double(words[0]), let high = Double(words[1]), low <= high,
        let decimals = Int(words[2])
      else { return nil }
      return (.float(low...high, decimals: decimals, leaning: isLeaning), .float, nil)
    case "bool": return (.bool(share: words.first.flatMap(Double.init) ?? 0.5), .bool, nil)
    case "date", "datetime":
      guard words.count >= 2, let first = CivilTime.day(words[0], today: today),
        let last = CivilTime.day(words[1], today: today), first <= last
      else { return nil }
      if name == "date" { return (.date(first: first, last: last), .date, nil) }
      let isAware = words.last == "aware"
      return (
        .datetime(first: first, last: last, isAware: isAware), .datetime,
        isAware ? "datetime_aware" : "datetime_naive"
      )
    case "every":
      return words.first.flatMap { Int($0) }.map { (.everySeconds($0), .datetime, "datetime_naive") }
    case "daily": return (.daily, .date, nil)
    case "choice": return (.choice(choices, leaning: true), .string, nil)
    case "evenly": return (.choice(choices, leaning: false), .string, nil)
    case "cycle": return (.cycle(choices), .string, nil)
    case "commune", "insee", "postcode", "dep", "departement", "region":
      let formats = ["insee": "code_commune", "postcode": "code_postal", "dep": "code_departement"]
      return Place.Field(rawValue: name).map { (.place($0), .string, formats[name] ?? name) }
    case "lat": return (.latitude, .float, "latitude_wgs")
    case "lon": return (.longitude, .float, "longitude_wgs")
    case "population": return (.population, .integer, nil)
    case "write", "url", "email", "adresse":
      let format = name == "write" ? nil : name
      return TextTemplate(rest, words: lists).map { (.write($0), .string, format) }
    case "json": return (.json(String(rest)), .json, nil)
    default: return nil
    }
  }
}
