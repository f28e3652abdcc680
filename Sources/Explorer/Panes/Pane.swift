/// The four panes, in the order of the keys 1 to 4.
package enum Pane: Int, Hashable, Sendable, CaseIterable {
  case results = 1, detail, table, metrics
}
