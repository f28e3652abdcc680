/// What generated cells are made of: real communes, and lists of words.
struct Words: Decodable, Sendable {
  /// A commune.
  struct Place: Decodable, Sendable {
    var name: String
    var code: String
    var postal: String
    var departmentCode: String
    var department: String
    var region: String
    var latitude: Double
    var longitude: Double
    var population: Int
  }

  var places: [Place]
  /// Lists by their name.
  var lists: [String: [String]]
}
