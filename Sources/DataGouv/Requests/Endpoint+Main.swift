extension Route {
  /// A route of the Main API, such as `1/datasets/`, with what it is asked.
  static func main(_ path: String, _ arguments: QueryArguments = .init(), access: Access = .open) -> Route {
    Route(service: .main, path: "api/\(path)", query: arguments.pairs, access: access)
  }
}

extension Endpoint where Answer: RecordReadable {
  /// An object of the Main API, asked for by the fields that are read of it.
  static func record(_ route: Route) -> Self {
    Endpoint(route, fields: Answer.mask) { json throws(Undecodable) in
      guard case .object = json else {
        throw Undecodable(path: "", reason: AnswerProblem(json, expected: .object))
      }
      return try Answer(Record(json))
    }
  }
}

extension Endpoint {
  /// A page of a list of the Main API, in the envelope `{data, page, page_size, total, next_page}`. The page's number
  /// and size are added to the route.
  static func page<Item: RecordReadable>(_ route: Route, page number: Int, size: Int) -> Self
  where Answer == Page<Item> {
    var route = route
    let number = max(1, number)
    let size = max(1, size)
    route.query += [("page", "\(number)"), ("page_size", "\(size)")]
    return Endpoint(route, fields: Page<Item>.mask) { json throws(Undecodable) in
      try Page(json, number: number, size: size)
    }
  }

  /// A list of the Main API that comes whole, without an envelope.
  static func list<Item: RecordReadable>(_ route: Route) -> Self where Answer == Page<Item> {
    Endpoint(route, fields: Item.mask) { json throws(Undecodable) in try Page(list: json) }
  }

  /// A request of which only the success counts.
  static func action(_ route: Route) -> Self where Answer == Void {
    Endpoint(route, content: .nothing) { _ throws(Undecodable) in }
  }

  /// A text, such as YAML; `accept` is the media type that is asked for.
  static func text(_ route: Route, accept: String) -> Self where Answer == String {
    var route = route
    route.headers["accept"] = accept
    return Endpoint(route, content: .text) { json throws(Undecodable) in json.text ?? "" }
  }
}
