/// Facts about things, in the forms of RDF.
struct Triples {
  /// Everything, by what it is about, with its class.
  let things: [(id: String, kind: String, facts: [Fact])]

  /// A fact of something: a property and what it is, which is an address or a text.
  struct Fact {
    let property: String
    let value: Value

    enum Value {
      case text(String)
      case address(String)
    }
  }

  private static let prefixes = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"), ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
  ]

  /// The extension of the format that an `Accept` header wants most; JSON-LD unless it says otherwise.
  static func format(accepted: String) -> String {
    let types = [("turtle", "ttl"), ("rdf+xml", "xml"), ("n-triples", "nt"), ("ld+json", "json")]
    return types.first { accepted.contains($0.0) }?.1 ?? "json"
  }

  /// The description in the format of an extension; `nil` for one that does not exist.
  func answer(_ format: String) -> Answer? {
    switch format {
    case "json", "jsonld":
      Answer(headers: ["content-type": "application/ld+json"], body: linked.text() + "\n")
    case "xml", "rdf": Answer(headers: ["content-type": "application/rdf+xml"], body: xml)
    case "ttl", "n3":
      Answer(
        headers: ["content-type": format == "ttl" ? "application/x-turtle" : "text/n3"], body: turtle)
    case "trig": Answer(headers: ["content-type": "application/trig"], body: turtle)
    case "nt": Answer(headers: ["content-type": "application/n-triples"], body: triples)
    default: nil
    }
  }

  private var linked: JSONValue {
    let context = Self.prefixes.dropLast().map { JSONValue.Member(key: $0.0, value: .string($0.1)) }
    let graph = things.map { thing -> JSONValue in
      var members: [JSONValue.Member] = []
      for property in thing.facts.map(\.property).reduce(into: [String](), Self.addOnce) {
        let values = thing.facts.filter { $0.property == property }.map { fact -> JSONValue in
          switch fact.value {
          case .text(let text): .string(text)
          case .address(let address): ["@id": .string(address)]
          }
        }
        members.append(
          JSONValue.Member(key: property, value: values.count == 1 ? values[0] : .array(values)))
      }
      return .object(
        [
          JSONValue.Member(key: "@id", value: .string(thing.id)),
          JSONValue.Member(key: "@type", value: .string(thing.kind)),
        ] + members)
    }
    return ["@context": .object(context), "@graph": .array(graph)]
  }

  private static func addOnce(_ names: inout [String], _ name: String) {
    if !names.contains(name) { names.append(name) }
  }

  private var xml: String {
    let names = Self.prefixes.map { "xmlns:\($0.0)=\"\($0.1)\"" }.joined(separator: " ")
    let parts = things.map { thing in
      let facts = thing.facts.map { fact in
        switch fact.value {
        case .text(let text): "    <\(fact.property)>\(XMLText.escaped(text))</\(fact.property)>\n"
        case .address(let address):
          "    <\(fact.property) rdf:resource=\"\(XMLText.escaped(address))\"/>\n"
        }
      }
      let about = XMLText.escaped(thing.id)
      return "  <\(thing.kind) rdf:about=\"\(about)\">\n\(facts.joined())  </\(thing.kind)>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF \(names)>\n\(parts.joined())</rdf:RDF>\n"
  }

  private var turtle: String {
    let names = Self.prefixes.map { "@prefix \($0.0): <\($0.1)> .\n" }.joined()
    let parts = things.map { thing in
      let facts = thing.facts.map { " ;\n  \($0.property) \(Self.term($0.value))" }
      return "\n\(Self.term(.address(thing.id))) a \(thing.kind)\(facts.joined()) .\n"
    }
    return names + parts.joined()
  }

  private var triples: String {
    func full(_ name: String) -> String {
      let parts = name.split(separator: ":", maxSplits: 1)
      return "<\(Self.prefixes.first { $0.0 == parts[0] }?.1 ?? "")\(parts[1])>"
    }
    return things.flatMap { thing in
      let subject = Self.term(.address(thing.id))
      return ["\(subject) \(full("rdf:type")) \(full(thing.kind)) .\n"]
        + thing.facts.map { "\(subject) \(full($0.property)) \(Self.term($0.value)) .\n" }
    }.joined()
  }

  /// A value in Turtle and N-Triples; addresses keep only what both allow.
  private static func term(_ value: Fact.Value) -> String {
    switch value {
    case .text(let text):
      let escaped = text.unicodeScalars.filter { $0.value != 0 }.map { scalar in
        switch scalar {
        case "\\": "\\\\"
        case "\"": "\\\""
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: String(scalar)
        }
      }
      return "\"\(escaped.joined())\""
    case .address(let address): return "<\(PercentText.encodedAddress(address))>"
    }
  }
}
