public import Foundation

/// Writing datasets. All of it needs a key whose user may edit the dataset: status 401 when the portal does not take the
/// key, 403 when its user may not.
extension DataGouvClient {
  /// Publishes a dataset: `POST /api/1/datasets/`. The answer is what the portal made of it: its licence, keywords and
  /// address can differ from the draft's.
  ///
  /// - Throws: `refused` for what the portal refuses, field by field; what it surely would is not sent at all. It gives
  ///   a bad frequency as status 400 in its own words.
  public func createDataset(_ draft: DatasetDraft) async throws(DataGouvError) -> Dataset {
    try draft.check()
    return try await load(
      .record(.writing(.post, "1/datasets/", ["lang": configuration.language], draft.form.json)))
  }

  /// Changes a dataset: `PUT /api/1/datasets/{id}/`.
  ///
  /// The server empties keywords and covered days that an update does not hold. So unless both are changed, the current
  /// record is read first and its values are sent back; a change of these by someone else in between is lost.
  ///
  /// - Throws: `refused` for what the portal refuses, field by field; status 410 for a deleted dataset.
  public func updateDataset(
    _ idOrSlug: String, _ changes: DatasetChanges
  ) async throws(DataGouvError) -> Dataset {
    try changes.check()
    return try await update(idOrSlug, changes.form)
  }

  /// Withdraws a dataset from lists and searches: `PUT /api/1/datasets/{id}/`. It can still be read.
  public func archiveDataset(
    _ idOrSlug: String, at date: Date = Date()
  ) async throws(DataGouvError) -> Dataset {
    var form = Form()
    form.add("archived", date.formatted(.iso8601))
    return try await update(idOrSlug, form)
  }

  /// Puts an archived dataset back into lists and searches: `PUT /api/1/datasets/{id}/`.
  public func unarchiveDataset(_ idOrSlug: String) async throws(DataGouvError) -> Dataset {
    var form = Form()
    form.add("archived", json: .null)
    return try await update(idOrSlug, form)
  }

  /// Deletes a dataset: `DELETE /api/1/datasets/{id}/`. Others then get status 410; its producer still sees it, and
  /// can take the deletion back. Status 410 when it is deleted already.
  public func deleteDataset(_ idOrSlug: String) async throws(DataGouvError) {
    try await load(.action(.writing(.delete, "1/datasets/\(idOrSlug.percentEncoded)/")))
  }

  /// Takes the deletion of a dataset back: `PUT /api/1/datasets/{id}/`.
  public func undeleteDataset(_ idOrSlug: String) async throws(DataGouvError) -> Dataset {
    var form = Form()
    form.add("deleted", json: .null)
    return try await update(idOrSlug, form)
  }

  private func update(_ idOrSlug: String, _ form: Form) async throws(DataGouvError) -> Dataset {
    var form = form
    var id = idOrSlug
    if !form.has("tags") || !form.has("temporal_coverage") {
      let path = "1/datasets/\(idOrSlug.percentEncoded)/"
      let current = try await load(Endpoint<VolatileFields>.record(.main(path, access: .keyed)))
      current.add(to: &form)
      id = current.id
    }
    return try await load(
      .record(
        .writing(
          .put, "1/datasets/\(id.percentEncoded)/", ["lang": configuration.language], form.json)))
  }
}
