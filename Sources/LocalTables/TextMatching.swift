import Foundation
import GRDB

/// Text search as PostgreSQL's `ILIKE` does it: any case, also of accented letters, whose accents count.
enum TextMatching {
  /// `fold(text)` in SQL: the text in lower case.
  static let fold = DatabaseFunction("fold", argumentCount: 1, pure: true) { values in
    String.fromDatabaseValue(values[0])?.lowercased()
  }

  /// The `LIKE` pattern of a value that is to be contained; a star stands for any text, as does a percent sign.
  static func pattern(containing value: String) -> String {
    "%" + value.lowercased().replacing("*", with: "%") + "%"
  }
}
