/// How a query is written; servers differ in what they take.
struct QueryStyle: Hashable, Sendable {
  /// Whether names and values are all encoded once.
  var encodesOnce = false
  /// Whether an order says more than a direction: where empty cells go, and that rows that are equal stay in the
  /// file's order, without which pages repeat and skip rows.
  var breaksTies = true

  /// A plainer way to ask after a refusal that is about how the query was written; `nil` when there is none.
  func plainer(after error: DataGouvError, _ query: TableQuery) -> QueryStyle? {
    guard case .status(400, let message, let code, _) = error else { return nil }
    var style = self
    if code == "42703", message?.contains("__id ") != true {
      style.encodesOnce = true
    } else if code == nil || code == "PGRST100" || code == "42703" {
      style.breaksTies = false
    }
    let isSame = try? TableArguments(query, style: style).parts == TableArguments(query, style: self).parts
    return isSame == false ? style : nil
  }
}
