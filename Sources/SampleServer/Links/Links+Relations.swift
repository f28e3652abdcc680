extension Links {
  /// The reuses that an organization made and lists show.
  func reuses(of organization: SampleOrganization) throws -> [SampleReuse] {
    try reuses.get().filter { $0.isListed && $0.producer.organization?.id == organization.id }
  }

  /// The dataservices that an organization publishes and lists show.
  func dataservices(of organization: SampleOrganization) throws -> [SampleDataservice] {
    try dataservices.get().filter { $0.isListed && $0.producer.organization?.id == organization.id }
  }

  /// The discussions about a record.
  func discussions(about id: String) throws -> [SampleDiscussion] {
    let all = try discussions.get()
    return try discussionPlaces.get()[id, default: []].map { all[$0] }
  }
}
