/// Someone to write to about what is published (`GET /api/1/contacts/{id}/`).
public struct ContactPoint: Hashable, Sendable, Identifiable {
  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// A person or a service.
  public var name: String
  /// A mail address, if one is published.
  public var email: String?
  /// URL of a form.
  public var form: String?
  /// Such as `contact` or `publisher`; open-ended, with labels in `contactRoles()`.
  public var role: String
  /// Whose contact it is: an organization or a person.
  public var producer: Producer?

  /// Makes a contact.
  public init(
    id: String, name: String, email: String? = nil, form: String? = nil, role: String = "contact",
    producer: Producer? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.form = form
    self.role = role
    self.producer = producer
  }
}

extension ContactPoint: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    let email = record["email"].text
    let form = record["contact_form"].text
    self.init(
      id: id, name: record["name"].text ?? email ?? form ?? id, email: email, form: form,
      role: record["role"].text ?? "contact", producer: Producer(of: record))
  }
}
