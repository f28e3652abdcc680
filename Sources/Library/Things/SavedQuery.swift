package import Foundation

/// A query that was given a name.
package struct SavedQuery: Hashable, Sendable {
  /// The portal's host.
  package var portal: String
  /// What it is called: one query a name on a portal.
  package var name: String
  /// What it asks for: `search` for datasets, `file` for rows.
  package var kind: Thing.Kind
  /// The query as it is typed.
  package var text: String
  /// When it was saved last.
  package var saved: Date

  /// Names a query.
  package init(portal: String, name: String, kind: Thing.Kind, text: String, saved: Date) {
    self.portal = portal
    self.name = name
    self.kind = kind
    self.text = text
    self.saved = saved
  }
}
