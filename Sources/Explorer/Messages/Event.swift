package import Canvas
package import DataGouv
package import Foundation

/// What can happen to the explorer.
package enum Event: Hashable, Sendable {
  /// The program starts, with what the command line named.
  case start(PortalReference?)
  /// The program starts with a file of this machine.
  case open(path: String)
  /// The portal is there: where its services are.
  case connected(Portal)
  case key(Key)
  case paste(String)
  /// The mouse did something over what the last frame drew there.
  case mouse(Mouse.Kind, Target?)
  case resized(Size)
  /// Time has passed: now, and the running month in France.
  case clock(Date, Month)
  /// What was kept from before of something that is being asked for, and when that came.
  case recalled(Ticket, Answer, at: Date)
  case answered(Ticket, Result<Answer, DataGouvError>)
  /// How far an import is.
  case importing(Ticket, ImportStatus)
  /// How far an export or a download is.
  case transferring(Ticket, TransferStatus)
  /// A request has not been answered for so long: 150 ms, then each full second.
  case waiting(Ticket, Duration)
  /// How many lines the detail's sections take in the last frame, and how far its dialog's text can scroll.
  /// The addresses in the description are told when it was drawn.
  case extent([DetailState.Section: Int], dialog: Int? = nil, addresses: [String]? = nil)
  /// An address was handed to a browser, or there was none to hand it to.
  case browsed(String, isOpen: Bool)
  /// The terminal told its background: the theme that goes with it.
  case themed(ColourTheme)
  /// What the program remembers of earlier: all bookmarks, and the searches, the newest first.
  case remembered(bookmarks: [Keepsake], searches: [SearchQuestion])
  /// Something that the message line has to say.
  case noticed(Notice)
  /// Whether text reached the clipboard; how many characters.
  case copied(Int?)
}
