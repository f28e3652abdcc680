import Foundation

/// Names as they reach PostgREST.
enum SecondText {
  /// A column's name: decoded a second time; then a backslash stands for the character after it.
  static func name(_ text: some StringProtocol) -> String {
    var name = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in PercentText.decoded(text).unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        name.append(scalar)
        isEscaped = false
      }
    }
    return String(name)
  }
}

extension String {
  /// The texts between a sign, which an accent put on it does not change, empty ones included.
  func pieces(between sign: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: sign, omittingEmptySubsequences: false).map {
      String(UnicodeScalarView($0))
    }
  }

  /// The first, or the last, range of a text in this one.
  func range(of text: String, fromEnd: Bool) -> Range<String.Index>? {
    range(of: text, options: fromEnd ? [.literal, .backwards] : .literal)
  }
}
