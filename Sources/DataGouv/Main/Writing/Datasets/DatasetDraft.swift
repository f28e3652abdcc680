/// A dataset that is to be published. Title and description are required; what is not set is left to the server.
public struct DatasetDraft: Hashable, Sendable {
  /// Its title, 350 characters at most.
  public var title: String
  /// Markdown, 100,000 characters at most.
  public var description: String
  /// Its short name.
  public var acronym: String?
  /// A summary, 200 characters at most.
  public var shortDescription: String?
  /// Id of the organization that publishes it, of which the key's user must be a member; `nil` for the user.
  public var organizationID: String?
  /// Id of the person who publishes it: the key's user, unless that is an administrator.
  public var ownerID: String?
  /// Keywords; the server makes them lower case with hyphens. Unless a portal says otherwise, they have 3 to 96
  /// characters then.
  public var tags: [String] = []
  /// Id of its licence. The server silently takes one that it does not know for `notspecified`.
  public var license: String?
  /// Id of its update frequency; an unknown one is refused with status 400.
  public var frequency: String?
  /// When the next update is due.
  public var frequencyDate: Day?
  /// Days that the data cover.
  public var coverage: DayRange?
  /// The territory that the data cover.
  public var spatial: SpatialCoverage?
  /// Whether only its producer sees it.
  public var isPrivate = false
  /// Who may have the data.
  public var access: AccessTerms?
  /// Ids of the contacts to write to, of its organization or owner.
  public var contactIDs: [String] = []
  /// Additional properties.
  public var extras: [String: JSONValue] = [:]
  /// Files elsewhere that belong to it. Files to upload come afterwards.
  public var resources: [ResourceDraft] = []

  /// Makes a draft of what every dataset needs; the rest is set afterwards.
  public init(title: String, description: String) {
    self.title = title
    self.description = description
  }
}

extension DatasetDraft {
  /// The longest title, in code points.
  static let titleLimit = 350
  /// The longest description, in code points.
  static let descriptionLimit = 100_000
  /// The longest summary, in code points.
  static let shortDescriptionLimit = 200

  /// Throws what the server would surely refuse.
  func check() throws(DataGouvError) {
    var check = FormCheck()
    check.text("title", title, upTo: Self.titleLimit)
    check.text("description", description, upTo: Self.descriptionLimit)
    check.length("description_short", shortDescription, upTo: Self.shortDescriptionLimit)
    for (index, resource) in resources.enumerated() { resource.check(&check, within: "resources.\(index).") }
    try check.finish()
  }

  /// What is sent.
  var form: Form {
    var form = Form()
    form.add("title", title)
    form.add("description", description)
    form.add("acronym", acronym)
    form.add("description_short", shortDescription)
    form.add("organization", organizationID)
    form.add("owner", ownerID)
    if !tags.isEmpty { form.add("tags", tags) }
    form.add("license", license)
    form.add("frequency", frequency)
    form.add("frequency_date", frequencyDate.map { "\($0)" })
    form.add("temporal_coverage", json: coverage?.json)
    form.add("spatial", json: spatial?.json)
    form.add("private", isPrivate)
    access?.add(to: &form)
    if !contactIDs.isEmpty { form.add("contact_points", contactIDs) }
    if !extras.isEmpty { form.add("extras", extras) }
    if !resources.isEmpty { form.add("resources", json: .array(resources.map(\.form.json))) }
    return form
  }
}
