import LocalTables

/// A commune: names, codes and places are facts, rounded.
struct Place: Sendable {
  /// What is known of it as text; the name is the heading in the bundled file.
  enum Field: String, CaseIterable, Sendable {
    case insee, commune, postcode, dep, departement, region
  }

  let insee: String
  let commune: String
  let postcode: String
  let dep: String
  let departement: String
  let region: String
  let latitude: Double
  let longitude: Double
  let population: Int

  /// A field's text.
  subscript(field: Field) -> String {
    switch field {
    case .insee: insee
    case .commune: commune
    case .postcode: postcode
    case .dep: dep
    case .departement: departement
    case .region: region
    }
  }

  /// The communes of a delimited text with a heading line; a line without its numbers is left out.
  static func read(_ text: String) -> [Place] {
    let records = DelimitedText.records(in: text, separator: ";")
    guard let header = records.first else { return [] }
    return records.dropFirst().compactMap { record in
      let fields = Dictionary(zip(header, record), uniquingKeysWith: { first, _ in first })
      guard let latitude = fields["lat"].flatMap(Double.init),
        let longitude = fields["lon"].flatMap(Double.init),
        let population = fields["population"].flatMap({ Int($0) })
      else { return nil }
      func text(_ field: Field) -> String { fields[field.rawValue] ?? "" }
      return Place(
        insee: text(.insee), commune: text(.commune), postcode: text(.postcode), dep: text(.dep),
        departement: text(.departement), region: text(.region), latitude: latitude, longitude: longitude,
        population: population)
    }
  }
}
