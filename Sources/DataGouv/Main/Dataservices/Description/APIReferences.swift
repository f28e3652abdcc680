import Foundation

extension APIDescriptionReader {
  /// Finds what a document's references inside itself point to. Others are not followed: they lead to other servers.
  struct References {
    /// Each one costs a walk through the document; a real one has a few hundred at most.
    private static let maximum = 2_000

    private let document: JSONValue
    private var known: [String: JSONValue] = [:]

    /// References within a document.
    init(_ document: JSONValue) { self.document = document }

    /// A value, or what it refers to; one step, so that references in a circle do no harm.
    mutating func target(of value: JSONValue) -> JSONValue {
      guard let reference = value["$ref"].text else { return value }
      if let target = known[reference] { return target }
      guard known.count < Self.maximum else { return .null }
      let target = find(reference)
      known[reference] = target
      return target
    }

    /// Follows `#/components/parameters/page`, in which `~1` stands for a slash and `~0` for a tilde.
    private func find(_ reference: String) -> JSONValue {
      guard reference.hasPrefix("#/") else { return .null }
      var value = document
      for part in reference.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false) {
        let plain = part.removingPercentEncoding ?? String(part)
        let name = plain.replacing("~1", with: "/").replacing("~0", with: "~")
        if case .array(let items) = value {
          value = Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil } ?? .null
        } else {
          value = value[name]
        }
      }
      return value
    }
  }
}
