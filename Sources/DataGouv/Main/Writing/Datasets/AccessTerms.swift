/// Who may have the data of a dataset, as it is written.
public struct AccessTerms: Hashable, Sendable {
  /// What a group of people is told.
  public struct Audience: Hashable, Sendable {
    /// The group: `local_authority_and_administration`, `company_and_association` or `private`.
    public var role: String
    /// Whether it gets access: `yes`, `no` or `under_condition`.
    public var condition: String
    /// Makes an audience.
    public init(role: String, condition: String) {
      self.role = role
      self.condition = condition
    }
  }

  /// `open`, `open_with_account` or `restricted`. A dataset that is not open loses its licence.
  public var type: String
  /// What each group is told; the server keeps what it has when this is empty.
  public var audiences: [Audience]
  /// Where access can be asked for.
  public var requestURL: String?
  /// Why access is restricted: an id of the vocabulary of reasons.
  public var reasonCategory: String?
  /// Why access is restricted, in words.
  public var reason: String?

  /// Makes terms.
  public init(
    type: String = "open", audiences: [Audience] = [], requestURL: String? = nil,
    reasonCategory: String? = nil, reason: String? = nil
  ) {
    self.type = type
    self.audiences = audiences
    self.requestURL = requestURL
    self.reasonCategory = reasonCategory
    self.reason = reason
  }
}

extension AccessTerms {
  /// Adds them to the fields of a dataset.
  func add(to form: inout Form) {
    form.add("access_type", type)
    if !audiences.isEmpty {
      let list = audiences.map { audience in
        JSONValue(["role": .string(audience.role), "condition": .string(audience.condition)])
      }
      form.add("access_audiences", json: .array(list))
    }
    form.add("authorization_request_url", requestURL)
    form.add("access_type_reason_category", reasonCategory)
    form.add("access_type_reason", reason)
  }
}
