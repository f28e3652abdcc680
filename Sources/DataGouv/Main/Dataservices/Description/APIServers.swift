import Foundation

/// Where the paths of an API begin.
enum APIServers {
  private static let maximum = 100

  /// The servers of either kind of document as absolute addresses; relative ones begin where the document is.
  static func all(of document: JSONValue, from url: URL) -> [String] {
    let addresses =
      document["swagger"] == .null ? named(in: document["servers"]) : composed(of: document, url)
    return addresses.map { address in
      URL(string: address, relativeTo: url)?.absoluteString ?? address
    }
  }

  /// OpenAPI 3 lists addresses, with variables; without a list it is the document's own server.
  private static func named(in servers: JSONValue) -> [String] {
    let addresses = servers.items.prefix(maximum).compactMap { server -> String? in
      guard var address = server["url"].text else { return nil }
      for variable in server["variables"].members.prefix(maximum) {
        address = address.replacing("{\(variable.name)}", with: variable.value["default"].scalarText ?? "")
      }
      return address
    }
    return addresses.isEmpty ? ["/"] : addresses
  }

  /// Swagger 2 names schemes, a host and a path; what is left out is that of the document's address.
  private static func composed(of document: JSONValue, _ url: URL) -> [String] {
    let path = document["basePath"].text ?? "/"
    let port = url.port.map { ":\($0)" } ?? ""
    let host = document["host"].text ?? "\(url.host() ?? "")\(port)"
    let schemes = document["schemes"].items.compactMap(\.text).filter { ["http", "https"].contains($0) }
    let own = schemes.isEmpty ? [url.scheme ?? "https"] : schemes
    return own.prefix(maximum).map { "\($0)://\(host)\(path.hasPrefix("/") ? "" : "/")\(path)" }
  }
}
