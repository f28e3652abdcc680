/// What an update changes in a dataset; what is not set stays as it is. Its producer cannot be changed so: that is a
/// transfer, which the new producer has to accept.
public struct DatasetChanges: Hashable, Sendable {
  /// Its title, 350 characters at most.
  public var title: String?
  /// Markdown, 100,000 characters at most.
  public var description: String?
  /// Its short name.
  public var acronym = Change<String>.keep
  /// A summary, 200 characters at most.
  public var shortDescription = Change<String>.keep
  /// All its keywords; see `DatasetDraft.tags`.
  public var tags: [String]?
  /// Id of its licence. The server silently takes one that it does not know for `notspecified`.
  public var license: String?
  /// Id of its update frequency; an unknown one is refused with status 400.
  public var frequency: String?
  /// When the next update is due.
  public var frequencyDate = Change<Day>.keep
  /// Days that the data cover.
  public var coverage = Change<DayRange>.keep
  /// The territory that the data cover.
  public var spatial = Change<SpatialCoverage>.keep
  /// Whether only its producer sees it.
  public var isPrivate: Bool?
  /// Who may have the data.
  public var access: AccessTerms?
  /// Ids of all the contacts to write to; an empty list removes them.
  public var contactIDs: [String]?
  /// All its additional properties; for some of them see `updateExtras(ofDataset:_:)`.
  public var extras: [String: JSONValue]?

  /// Changes nothing yet.
  public init() {}
}

extension DatasetChanges {
  /// Throws what the server would surely refuse.
  func check() throws(DataGouvError) {
    var check = FormCheck()
    check.text("title", title, upTo: DatasetDraft.titleLimit)
    check.text("description", description, upTo: DatasetDraft.descriptionLimit)
    check.length("description_short", shortDescription, upTo: DatasetDraft.shortDescriptionLimit)
    try check.finish()
  }

  /// What is sent.
  var form: Form {
    var form = Form()
    form.add("title", title)
    form.add("description", description)
    form.add("acronym", acronym)
    form.add("description_short", shortDescription)
    form.add("tags", tags)
    form.add("license", license)
    form.add("frequency", frequency)
    form.add("frequency_date", frequencyDate) { .string("\($0)") }
    form.add("temporal_coverage", coverage) { $0.json }
    form.add("spatial", spatial, emptied: SpatialCoverage.empty) { $0.json }
    form.add("private", isPrivate)
    access?.add(to: &form)
    // The server takes an empty list for no change.
    form.add("contact_points", json: contactIDs.map { $0.isEmpty ? .null : JSONValue($0) })
    form.add("extras", extras)
    return form
  }
}
