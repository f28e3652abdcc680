extension MainRoutes {
  private static let notFoundText =
    "The requested URL was not found on the server. If you entered the URL manually please check your spelling "
    + "and try again."

  /// A dataset that was deleted.
  static let deleted = Answer.json(["message": "Dataset has been deleted"], status: 410)

  /// A route that there is, for something that there is not.
  var notFound: Answer { .json(["message": .string(Self.notFoundText)], status: 404) }

  /// A route that there is not.
  var unknownRoute: Answer { .json(["error": .string(Self.notFoundText), "status": 404], status: 404) }

  /// An answer of the fields that are wanted.
  func masked(_ json: JSON, _ call: Call) -> Answer {
    guard let fields = call.fields, !fields.isEmpty else { return .json(json) }
    let mask: FieldMask
    do {
      mask = try FieldMask(fields)
    } catch {
      return .json(["message": .string("Mask parse error: \(error.reason)")], status: 400)
    }
    do {
      return .json(try mask.applied(to: json))
    } catch {
      return .json(["message": "Mask error: Mask is inconsistent with model"], status: 400)
    }
  }

  /// The same address with a slash behind it.
  func slashed(_ call: Call) -> Answer {
    let query = call.query.isEmpty ? "" : "?\(call.query)"
    return .redirect(to: "\(call.root)\(call.path)/\(query)", status: 308)
  }

  /// The address of a dataset under the slug that it has now; relative, as the server's.
  func moved(from name: String, _ call: Call) -> Answer? {
    guard let dataset = catalogue.moved(name) else { return nil }
    let parts = call.path.split(separator: "/").enumerated().map { index, part in
      index == 3 ? dataset.entry.slug : String(part)
    }
    let query = call.query.isEmpty ? "" : "?\(call.query)"
    return .redirect(to: "/\(parts.joined(separator: "/"))/\(query)", status: 308)
  }

  /// The file of a resource.
  func file(_ id: String, _ call: Call) -> Answer {
    guard let found = catalogue.resource(id) else {
      return .json(["message": "Resource not found"], status: 404)
    }
    let record = ResourceRecord(resource: found.resource, dataset: found.dataset, root: call.root)
    return .redirect(to: record.url, status: 302)
  }

  /// A resource and its dataset; this route ignores masks.
  func resource(_ id: String, _ call: Call) -> Answer {
    guard let found = catalogue.resource(id) else {
      return .json(["message": "Resource does not exist"], status: 404)
    }
    guard found.dataset.entry.deleted == nil else { return Self.deleted }
    let record = ResourceRecord(resource: found.resource, dataset: found.dataset, root: call.root)
    return .json(["resource": record.json, "dataset_id": .string(found.dataset.id)])
  }

  /// The names of frequencies.
  func frequencies(_ call: Call) -> JSON {
    .array(
      catalogue.files.labels.frequencies.map { frequency in
        ["id": .string(frequency.id), "label": .string(isEnglish(call) ? frequency.en : frequency.fr)]
      })
  }

  /// Whether labels are wanted in English.
  func isEnglish(_ call: Call) -> Bool { call.arguments.contains { $0.name == "lang" && $0.value == "en" } }
}
