extension DataGouvClient {
  /// The organizations that filters let through: `GET /api/1/organizations/`.
  public func organizations(
    _ query: OrganizationQuery = .init(), pageSize: Int = 20
  ) -> Listing<OrganizationSummary> {
    listing(.main("1/organizations/", query.arguments), pageSize: pageSize)
  }

  /// Searches organizations: `GET /api/2/organizations/search/`, up to the 10,000 results that a search gives. Facets
  /// come with the pages, where the portal has a search service; it can also answer status 501 without one.
  public func searchOrganizations(
    _ query: OrganizationSearchQuery, pageSize: Int = 20
  ) -> Listing<OrganizationSummary> {
    searchResults(.main("2/organizations/search/", query.arguments), pageSize: pageSize)
  }

  /// An organization by its id or slug, old slugs included: `GET /api/1/organizations/{org}/`. A deleted one is
  /// status 410.
  public func organization(_ idOrSlug: String) async throws(DataGouvError) -> Organization {
    try await load(.record(organizationRoute(idOrSlug, "", ["lang": configuration.language])))
  }

  /// The datasets of an organization: `GET /api/2/datasets/?organization={id}`. A slug is refused with status 400.
  ///
  /// The portal has `GET /api/1/organizations/{org}/datasets/` too, which leaves filters aside, shows archived and
  /// deleted datasets among the others, and sends every file of each.
  public func datasets(ofOrganization id: String, pageSize: Int = 20) -> Listing<DatasetSummary> {
    var query = DatasetListQuery()
    query.filters.organizationID = id
    return datasets(query, pageSize: pageSize)
  }

  /// Whom to write to about what an organization publishes: `GET /api/1/organizations/{org}/contacts/`.
  public func contacts(ofOrganization idOrSlug: String, pageSize: Int = 20) -> Listing<ContactPoint> {
    listing(organizationRoute(idOrSlug, "contacts/"), pageSize: pageSize)
  }

  /// Contacts of an organization whose name holds a text, `size` at most:
  /// `GET /api/1/organizations/{org}/contacts/suggest/`.
  public func suggestContacts(
    _ text: String, ofOrganization idOrSlug: String, size: Int = 10
  ) async throws(DataGouvError) -> [ContactPoint] {
    if text.isEmpty { return [] }
    let arguments: QueryArguments = ["q": text, "size": "\(max(1, size))"]
    return try await load(.list(organizationRoute(idOrSlug, "contacts/suggest/", arguments))).items
  }

  /// Organizations whose name or acronym holds a text, `size` at most: `GET /api/1/organizations/suggest/`.
  public func suggestOrganizations(
    _ text: String, size: Int = 10
  ) async throws(DataGouvError) -> [Suggestion] {
    try await suggestions("organizations/suggest", text, size)
  }

  /// What a member of an organization can be, with labels: `GET /api/1/organizations/roles/`.
  public func organizationRoles() async throws(DataGouvError) -> [OrganizationRole] {
    try await load(.list(.main("1/organizations/roles/", ["lang": configuration.language]))).items
  }

  /// The badges of organizations, such as `certified`, with labels: `GET /api/1/organizations/badges/`.
  public func organizationBadges() async throws(DataGouvError) -> [Named] {
    try await load(.labels(.main("1/organizations/badges/", ["lang": configuration.language])))
  }

  /// What an organization publishes, as RDF (DCAT): `GET /api/1/organizations/{org}/catalog.{format}`. A page holds
  /// `pageSize` datasets at most; the RDF itself tells which page comes next (`hydra:next`). Status 404 beyond the
  /// last page.
  public func catalog(
    ofOrganization idOrSlug: String, as format: RDFFormat = .turtle, page: Int = 1, pageSize: Int = 100
  ) async throws(DataGouvError) -> String {
    let route = organizationRoute(
      idOrSlug, "catalog.\(format.rawValue)", ["page": "\(max(1, page))", "page_size": "\(max(1, pageSize))"])
    return try await load(.text(route, accept: format.mediaType))
  }

  /// Opens a table of what an organization publishes: `GET /api/1/organizations/{org}/{table}.csv`.
  public func export(
    _ table: OrganizationExport, ofOrganization idOrSlug: String
  ) async throws(DataGouvError) -> ByteStream {
    try await stream(organizationRoute(idOrSlug, "\(table.rawValue).csv"), accept: "text/csv")
  }

  /// The additional properties of an organization: `GET /api/2/organizations/{org}/extras/`.
  public func extras(
    ofOrganization idOrSlug: String
  ) async throws(DataGouvError) -> [String: JSONValue] {
    try await load(.extras(.main("2/organizations/\(idOrSlug.percentEncoded)/extras/")))
  }

  /// Who wants to publish in the name of an organization, or was invited to:
  /// `GET /api/1/organizations/{org}/membership/`. Needs a key of someone who manages it, or of the person with that
  /// `userID`: status 403 for others.
  public func membershipRequests(
    ofOrganization idOrSlug: String, status: MembershipRequest.Status? = nil, userID: String? = nil
  ) async throws(DataGouvError) -> Page<MembershipRequest> {
    let arguments: QueryArguments = ["status": status?.rawValue, "user": userID]
    return try await load(.list(organizationRoute(idOrSlug, "membership/", arguments, access: .keyed)))
  }

  /// What partial editors of an organization may edit: `GET /api/1/organizations/{org}/assignments/`. Needs a key of
  /// someone who manages it: status 403 for others.
  public func assignments(
    ofOrganization idOrSlug: String
  ) async throws(DataGouvError) -> Page<Assignment> {
    try await load(.list(organizationRoute(idOrSlug, "assignments/", access: .keyed)))
  }

  private func organizationRoute(
    _ idOrSlug: String, _ rest: String, _ arguments: QueryArguments = .init(), access: Route.Access = .open
  ) -> Route {
    .main("1/organizations/\(idOrSlug.percentEncoded)/\(rest)", arguments, access: access)
  }
}
