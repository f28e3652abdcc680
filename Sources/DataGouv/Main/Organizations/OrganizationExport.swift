/// The tables that a portal gives of what an organization publishes; the raw value is the name in the address.
///
/// Their columns are separated by semicolons, and every value is quoted.
public enum OrganizationExport: String, Hashable, Sendable, CaseIterable {
  /// Its datasets, a line each.
  case datasets
  /// The files of its datasets, a line each.
  case resources = "datasets-resources"
  /// Its APIs, a line each.
  case dataservices
  /// The discussions about its datasets, a line each.
  case discussions
}
