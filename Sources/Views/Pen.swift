import Canvas
import DataGouv
import Explorer
import Foundation

/// What every view needs beside the state that it draws: the words, and what the last event told of the time.
struct Pen {
  let words: Messages
  /// Whether only ASCII can be shown: charts then have other fills.
  let isASCII: Bool
  let now: Date
  let currentMonth: Month

  var formats: Formats { words.formats }

  /// A load that failed, drawn in the place of what it would have brought: what happened, and what to do.
  func failure(_ error: DataGouvError, title: String? = nil, width: Int) -> [TextLine] {
    var lines = TextFlow.wrap("✗ " + (title ?? words.cause(error)), width: width, style: Theme.bad)
    if title != nil { lines += TextFlow.wrap(words.cause(error), width: width) }
    return lines + TextFlow.wrap(words.advice(error), width: width, style: Theme.dim)
  }
}
