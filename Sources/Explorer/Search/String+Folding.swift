import Foundation

extension String {
  /// Without capitals and accents, for finding what is typed in a hurry.
  package var folded: String { folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) }
}
