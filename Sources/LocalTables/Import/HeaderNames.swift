import DataGouv
import Foundation

/// The names of a table's columns.
enum HeaderNames {
  /// As many names as there are columns, each different: those of the header, `colonne_3` where it has none, `name.1`
  /// where it has one twice, and another one where the database keeps the name for itself.
  static func names(_ titles: [String], count: Int) -> [String] {
    var used: Set<[UInt8]> = []
    let names = (0..<max(count, 1)).map { index -> String in
      let title = index < titles.count ? titles[index] : ""
      let base = title.allSatisfy(\.isWhitespace) ? "colonne_\(index + 1)" : ColumnName.served(title)
      var name = base
      var repetition = 1
      while !used.insert(Array(name.utf8)).inserted {
        name = "\(base).\(repetition)"
        repetition += 1
      }
      return name
    }
    return ColumnName.distinct(names)
  }

  /// A name in lower case, without accents, words apart, for it to be compared.
  static func words(_ name: String) -> [String] {
    let plain = name.lowercased().decomposedStringWithCanonicalMapping
    return plain.split { !($0.isLetter || $0.isNumber) }.map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.filter { $0.isASCII }))
    }
  }
}
