/// Something of a portal that can be opened again.
package struct Thing: Hashable, Sendable {
  /// What it is. An open set: a file that another version of the program wrote can hold others.
  package struct Kind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let dataset = Kind(rawValue: "dataset")
    package static let file = Kind(rawValue: "file")
    package static let organization = Kind(rawValue: "organization")
    package static let reuse = Kind(rawValue: "reuse")
    package static let dataservice = Kind(rawValue: "dataservice")
    package static let topic = Kind(rawValue: "topic")
    package static let post = Kind(rawValue: "post")
    package static let person = Kind(rawValue: "person")
    /// Words that were searched for: the id is what was typed.
    package static let search = Kind(rawValue: "search")
  }

  /// The portal's host, for an id means nothing elsewhere.
  package var portal: String
  package var kind: Kind
  /// The portal's id for it.
  package var id: String
  package var title: String
  /// What tells it apart from others of its title, such as its producer or its dataset; empty for nothing.
  package var subtitle: String

  /// Names something.
  package init(portal: String, kind: Kind, id: String, title: String, subtitle: String = "") {
    self.portal = portal
    self.kind = kind
    self.id = id
    self.title = title
    self.subtitle = subtitle
  }
}
