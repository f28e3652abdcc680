/// What the cells of a column can all be read as.
struct CellKinds: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  static let dayFirst = Self(rawValue: 1 << 0)
  static let monthFirst = Self(rawValue: 1 << 1)
  static let yearFirst = Self(rawValue: 1 << 2)
  /// A day as eight digits, the year first.
  static let compactDay = Self(rawValue: 1 << 3)
  static let momentDayFirst = Self(rawValue: 1 << 4)
  static let momentMonthFirst = Self(rawValue: 1 << 5)
  static let momentYearFirst = Self(rawValue: 1 << 6)
  /// A day and a time with its distance from UTC.
  static let awareMoment = Self(rawValue: 1 << 7)
  static let truth = Self(rawValue: 1 << 8)
  static let integer = Self(rawValue: 1 << 9)
  static let decimal = Self(rawValue: 1 << 10)
  /// In braces or brackets; whether it is JSON is for SQLite to say.
  static let braced = Self(rawValue: 1 << 11)
  /// Nine digits, or fourteen.
  static let nineDigits = Self(rawValue: 1 << 12)
  static let fourteenDigits = Self(rawValue: 1 << 13)
  /// Digits whose check digit is right.
  static let checkedDigits = Self(rawValue: 1 << 14)
  static let fiveDigits = Self(rawValue: 1 << 15)
  static let communeCode = Self(rawValue: 1 << 16)
  static let departmentCode = Self(rawValue: 1 << 17)
  static let twoDigits = Self(rawValue: 1 << 18)
  static let year = Self(rawValue: 1 << 19)
  static let phone = Self(rawValue: 1 << 20)
  static let email = Self(rawValue: 1 << 21)
  static let url = Self(rawValue: 1 << 22)
  static let uuid = Self(rawValue: 1 << 23)

  /// All of them: a column of which nothing is known yet.
  static let all = Self(rawValue: (1 << 24) - 1)
  static let numbers: Self = [.integer, .decimal]
  static let days: Self = [.dayFirst, .monthFirst, .yearFirst]
  static let moments: Self = [.momentDayFirst, .momentMonthFirst, .momentYearFirst, .awareMoment]
  /// Kinds that are digits, which have a meaning by their number or their check digit.
  static let digits: Self = [
    .nineDigits, .fourteenDigits, .checkedDigits, .fiveDigits, .twoDigits, .year, .compactDay,
  ]
  static let codes: Self = [.communeCode, .departmentCode]
  static let words: Self = [.email, .url, .uuid, .braced]
}
