/// The forms in which a portal gives records as RDF (DCAT); the raw value is the ending in the address.
public enum RDFFormat: String, Hashable, Sendable, CaseIterable {
  /// JSON-LD.
  case jsonLD = "jsonld"
  /// RDF/XML.
  case xml
  /// Turtle.
  case turtle = "ttl"
  /// N-Triples.
  case nTriples = "nt"
  /// Notation 3.
  case notation3 = "n3"
  /// TriG.
  case trig

  /// Its media type, as the portal names it.
  public var mediaType: String {
    switch self {
    case .jsonLD: "application/ld+json"
    case .xml: "application/rdf+xml"
    case .turtle: "application/x-turtle"
    case .nTriples: "application/n-triples"
    case .notation3: "text/n3"
    case .trig: "application/trig"
    }
  }
}
