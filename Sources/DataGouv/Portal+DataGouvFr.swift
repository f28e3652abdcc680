import Foundation

extension Portal {
  /// data.gouv.fr.
  public static let production = Portal(
    catalog: root("www.data.gouv.fr"), tabular: root("tabular-api.data.gouv.fr"),
    metrics: root("metric-api.data.gouv.fr"))

  /// The demo site of data.gouv.fr, for trying things out; it has no Metrics API.
  public static let demo = Portal(
    catalog: root("demo.data.gouv.fr"), tabular: root("tabular-api.preprod.data.gouv.fr"), metrics: nil)

  private static func root(_ host: String) -> URL {
    guard let url = URL(string: "https://\(host)") else { preconditionFailure("\(host) is not a host name") }
    return url
  }
}
