extension DataGouvClient {
  /// What was done on the portal, labels in `ClientConfiguration.language`: `GET /api/1/activity/`.
  ///
  /// A page can hold fewer activities than its size before the last one too: the server leaves out what may not be
  /// seen after it has counted, so `Page.total` counts that as well. An iteration ends at a page that has none left.
  public func activity(_ query: ActivityQuery = .init(), pageSize: Int = 20) -> Listing<Activity> {
    var arguments = query.arguments
    arguments.add("lang", configuration.language)
    return listing(.main("1/activity/", arguments), pageSize: pageSize)
  }
}
