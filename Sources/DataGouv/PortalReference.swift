import Foundation

/// What a text that someone typed or pasted points at.
public enum PortalReference: Hashable, Sendable {
  /// A dataset, by id or slug.
  case dataset(String)
  /// A resource, by UUID.
  case resource(String)
  /// Another thing of the catalogue, by id or slug; its kind is the portal's class, such as `Organization`.
  case object(ObjectReference)
  /// Words to search for.
  case search(String)

  /// Reads a text: an address of the portal's site or APIs (or of any data.gouv.fr site), an id of 24 hexadecimal
  /// digits, a UUID, a slug (which has at least two hyphens and no spaces), or else words.
  public init(_ text: String, portal: Portal) {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    self = Self.address(text, portal) ?? Self.bare(text)
  }

  private static func bare(_ text: String) -> PortalReference {
    if isUUID(text) { return .resource(text.lowercased()) }
    if text.utf8.count == 24, text.allSatisfy(\.isASCIIHexDigit) { return .dataset(text.lowercased()) }
    return isSlug(text) ? .dataset(text) : .search(text)
  }

  private static func address(_ text: String, _ portal: Portal) -> PortalReference? {
    let hasScheme = text.hasPrefix("http://") || text.hasPrefix("https://")
    guard let url = URLComponents(string: hasScheme ? text : "https://\(text)"),
      let host = url.host?.lowercased(),
      isKnown(host, portal), hasScheme || text.contains("/")
    else { return nil }
    let parts = url.path.split(separator: "/").map(String.init)
    let anchors = (url.fragment ?? "").split(separator: "/").map(String.init)
    let values = url.queryItems?.compactMap(\.value) ?? []
    if let id = (anchors + values + parts.reversed()).first(where: isUUID) {
      return .resource(id.lowercased())
    }
    if let words = url.queryItems?.first(where: { $0.name == "q" })?.value { return .search(words) }
    guard let last = parts.last, last != "datasets", last != "search" else { return .search("") }
    if let index = parts.firstIndex(of: "datasets") { return .dataset(parts[index + 1]) }
    guard let index = parts.firstIndex(where: { families[$0] != nil }), index + 1 < parts.count,
      let kind = families[parts[index]]
    else { return .search(text) }
    return .object(ObjectReference(kind: kind, id: parts[index + 1]))
  }

  /// The classes of things by the part of their addresses that names them.
  private static let families = [
    "organizations": "Organization", "reuses": "Reuse", "dataservices": "Dataservice", "topics": "Topic",
    "posts": "Post", "users": "User", "discussions": "Discussion",
  ]

  private static func isKnown(_ host: String, _ portal: Portal) -> Bool {
    if host == "data.gouv.fr" || host.hasSuffix(".data.gouv.fr") { return true }
    return [portal.catalog, portal.tabular, portal.metrics].contains { $0?.host()?.lowercased() == host }
  }

  private static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy(\.isASCIIHexDigit) }
  }

  private static func isSlug(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.count > 2 && text.contains { $0.isLetter }
      && groups.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isSlugByte) }
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
  }
}

extension Character {
  fileprivate var isASCIIHexDigit: Bool { isASCII && isHexDigit }
}
