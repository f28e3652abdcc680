/// An id with the name that the portal shows for it.
public struct Named: Hashable, Sendable, Identifiable {
  /// Such as `lov2`, `annual`, `fr:commune:44109`.
  public var id: String
  /// The portal's name in the language that was asked for, if it sent one.
  public var label: String?
  /// Its page, if there is one.
  public var url: String?

  /// Makes a named value.
  public init(id: String, label: String? = nil, url: String? = nil) {
    self.id = id
    self.label = label
    self.url = url
  }
}
