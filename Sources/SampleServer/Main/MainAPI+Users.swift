extension MainAPI {
  /// People below `/api/1/users/`; only administrators may list them.
  func users(_ path: [String], _ call: Call) throws -> Answer {
    switch path {
    case []: return Self.unauthorized
    case ["roles"]: return Self.json([["name": "admin"]])
    case ["suggest"]: return try suggestUsers(call)
    default: break
    }
    guard let person = try links.people.get().person(path[0]) else {
      throw MainFailure.message(404, MainFailure.notFound)
    }
    let shape = records(.one, call)
    switch path.dropFirst() {
    case []: return try masked(shape.user(person), call, .one)
    case ["followers"]:
      return try followers(
        of: person.id, count: RecordShape.followers(of: person), since: catalogue.now - 400 * 86_400, call)
    case ["contacts"]: return try page([JSONValue](), call, .one) { $0 }
    default: throw MainFailure.noRoute
    }
  }

  private func suggestUsers(_ call: Call) throws -> Answer {
    let (text, size) = try suggestion(call)
    guard (1...20).contains(size) else {
      throw MainFailure.argument(
        "size", "The amount of suggestion to fetch (between 1 and 20) Invalid argument: \(size).")
    }
    let found = try links.people.get().named(text, limit: size)
    return try masked(
      .array(
        found.map {
          [
            "id": .string($0.id), "first_name": .string($0.first), "last_name": .string($0.last),
            "avatar_url": .null, "email": "***@example.org", "slug": .string($0.slug),
          ]
        }), call, .one)
  }
}
