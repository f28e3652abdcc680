import Foundation

extension String {
  /// Without capitals and accents, for finding what is typed in a hurry.
  var folded: String { folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) }
}
