/// Who publishes a record: an organization, a person, or nobody any more.
struct Producer: Sendable {
  var organization: SampleOrganization?
  var person: Person?

  /// The kind that the searches' filter tells apart.
  var type: String { organization?.producerType ?? (person == nil ? "not-specified" : "user") }
}
