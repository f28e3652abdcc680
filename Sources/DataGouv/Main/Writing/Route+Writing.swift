extension Route {
  /// A route of the Main API that changes something; it needs a key.
  static func writing(
    _ method: HTTPCall.Method, _ path: String, _ arguments: QueryArguments = .init(), _ json: JSONValue? = nil
  ) -> Route {
    var route = Route.main(path, arguments, access: .keyed)
    route.method = method
    route.body = json.map { .json($0) }
    return route
  }
}
