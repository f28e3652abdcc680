import DataGouv

/// What a column holds, told from all of its cells, one after the other.
struct ColumnGuess: Sendable {
  /// What all cells so far can be read as.
  private(set) var candidates = CellKinds.all
  /// How many cells have a value.
  private(set) var values = 0
  /// Whether cells of a column with a type hold a word for “no value”.
  private(set) var hasMissingWords = false
  private var separator: UInt8 = 0
  private var isPadded = true
  private var hasFraction = false
  private var hasOffset = false

  /// What spreadsheets and statistics write where there is no value; the platform's analysis knows the same words.
  static let missingWords: Set<String> = [
    "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN", "<NA>", "N/A",
    "NA",
    "NULL", "NaN", "None", "n/a", "nan", "null",
  ]

  /// Takes a cell into account.
  mutating func add(_ cell: Span<UInt8>) {
    guard !candidates.isEmpty, cell.count > 0 else { return }
    let found = kinds(cell)
    if found.isDisjoint(with: candidates), Self.isMissingWord(cell) {
      hasMissingWords = true
      return
    }
    candidates.formIntersection(found)
    values += 1
  }

  /// The same for a text.
  mutating func add(_ text: String) { add(Array(text.utf8).span) }

  private mutating func kinds(_ cell: Span<UInt8>) -> CellKinds {
    var found: CellKinds = []
    let first = cell[0]
    if CellReader.isDigit(first) || first <= UInt8(ascii: "/") {
      if !candidates.isDisjoint(with: .numbers) { found.formUnion(CellReader.number(cell)) }
      if !candidates.isDisjoint(with: .digits) { found.formUnion(CellReader.digits(cell)) }
      if !candidates.isDisjoint(with: .codes) { found.formUnion(CellReader.code(cell)) }
      if candidates.contains(.phone) { found.formUnion(CellReader.phone(cell)) }
      if !candidates.isDisjoint(with: [.days, .moments]) { found.formUnion(moment(cell)) }
    }
    if candidates.contains(.truth) { found.formUnion(CellReader.truth(cell)) }
    if !candidates.isDisjoint(with: .words) { found.formUnion(CellReader.word(cell)) }
    return found
  }

  /// Days of a column are written alike.
  private mutating func moment(_ cell: Span<UInt8>) -> CellKinds {
    let moment = CellMoment(cell)
    guard !moment.kinds.isEmpty, separator == 0 || separator == moment.separator else { return [] }
    separator = moment.separator
    isPadded = isPadded && moment.isPadded
    hasFraction = hasFraction || moment.hasFraction
    hasOffset = hasOffset || moment.hasOffset
    return moment.kinds
  }

  private static func isMissingWord(_ cell: Span<UInt8>) -> Bool {
    guard cell.count <= 9 else { return false }
    var bytes: [UInt8] = []
    for index in 0..<cell.count { bytes.append(cell[index]) }
    return missingWords.contains(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether its cells are not just words.
  var isData: Bool {
    values > 0 && !candidates.isDisjoint(with: CellKinds.all.subtracting(.truth))
  }

  /// Whether a text could be another cell of the column.
  func accepts(_ text: String) -> Bool {
    var guess = self
    guess.add(text)
    return guess.isData
  }

  /// Whether its cells are years or days.
  var isYearOrDate: Bool { values > 0 && !candidates.isDisjoint(with: [.year, .days]) }

  /// How the column is to be read.
  ///
  /// - Parameters:
  ///   - name: its name, for a code of five digits can only be told from a number by it.
  ///   - isJSON: whether all that is in braces is JSON.
  func reading(name: String, isJSON: Bool = false) -> ColumnReading {
    guard values > 0 else { return .text }
    var reading = ColumnReading.text
    reading.hasMissingWords = hasMissingWords
    reading.separator = separator
    reading.isPadded = isPadded
    reading.hasFraction = hasFraction
    reading.hasOffset = hasOffset
    if let form = temporalForm {
      reading.form = form
    } else if candidates.contains(.truth) {
      reading.form = .truth
    } else if let code = codeFormat(HeaderNames.words(name)) {
      return .text(code)
    } else if candidates.contains(.integer) {
      reading.form = .integer
      if candidates.contains(.year) { reading.detail = "year" }
    } else if candidates.contains(.decimal) {
      reading.form = .decimal
    } else if candidates.contains(.braced), isJSON {
      reading.form = .json
    } else {
      return .text(wordFormat)
    }
    return reading
  }

  /// What is both a day and a month first is read in French order.
  private var temporalForm: ColumnReading.Form? {
    if candidates.contains(.yearFirst) { return .day(.yearFirst) }
    if candidates.contains(.dayFirst) { return .day(.dayFirst) }
    if candidates.contains(.monthFirst) { return .day(.monthFirst) }
    if candidates.contains(.compactDay) { return .compactDay }
    if candidates.contains(.awareMoment) { return .awareMoment }
    if candidates.contains(.momentYearFirst) { return .moment(.yearFirst) }
    if candidates.contains(.momentDayFirst) { return .moment(.dayFirst) }
    if candidates.contains(.momentMonthFirst) { return .moment(.monthFirst) }
    return nil
  }

  /// How many numbers with the right check digit are no accident.
  private static let enoughChecked = 5

  private func codeFormat(_ words: [String]) -> String? {
    func isNamed(_ names: Set<String>) -> Bool { words.contains { names.contains($0) } }
    let name = words.joined()
    let isChecked = candidates.contains(.checkedDigits) && values >= Self.enoughChecked
    if candidates.contains(.nineDigits), isChecked || name.contains("siren") { return "siren" }
    if candidates.contains(.fourteenDigits), isChecked || name.contains("siret") { return "siret" }
    if candidates.contains(.fiveDigits), isNamed(["cp", "zip"]) || name.contains("post") {
      return "code_postal"
    }
    if candidates.contains(.communeCode),
      isNamed(["insee", "com", "depcom", "codgeo", "citycode"])
        || name.contains("codeinsee") || name.contains("codecommune") || name.contains("commune")
    {
      return "code_commune"
    }
    if candidates.contains(.departmentCode),
      isNamed(["dep", "dept", "departement"]) || name.contains("codedep")
    {
      return "code_departement"
    }
    if candidates.contains(.twoDigits), isNamed(["reg", "region"]) || name.contains("codereg") {
      return "code_region"
    }
    return nil
  }

  private var wordFormat: String? {
    if candidates.contains(.phone) { return "tel_fr" }
    if candidates.contains(.email) { return "email" }
    if candidates.contains(.url) { return "url" }
    if candidates.contains(.uuid) { return "uuid" }
    return nil
  }
}
