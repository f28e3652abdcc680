/// Who follows what. These calls take technical ids: a slug is status 404 on all but the latest portals. With `userID`,
/// only whether that person follows.
extension DataGouvClient {
  /// Who follows a dataset: `GET /api/1/datasets/{id}/followers/`.
  public func followers(
    ofDataset id: String, userID: String? = nil, pageSize: Int = 20
  ) -> Listing<Follower> {
    followers("datasets", id, userID, pageSize)
  }

  /// Who follows an organization: `GET /api/1/organizations/{id}/followers/`.
  public func followers(
    ofOrganization id: String, userID: String? = nil, pageSize: Int = 20
  ) -> Listing<Follower> {
    followers("organizations", id, userID, pageSize)
  }

  /// Who follows a reuse: `GET /api/1/reuses/{id}/followers/`.
  public func followers(
    ofReuse id: String, userID: String? = nil, pageSize: Int = 20
  ) -> Listing<Follower> {
    followers("reuses", id, userID, pageSize)
  }

  /// Who follows an API: `GET /api/1/dataservices/{id}/followers/`.
  public func followers(
    ofDataservice id: String, userID: String? = nil, pageSize: Int = 20
  ) -> Listing<Follower> {
    followers("dataservices", id, userID, pageSize)
  }

  /// Who follows a person: `GET /api/1/users/{id}/followers/`.
  public func followers(
    ofUser id: String, userID: String? = nil, pageSize: Int = 20
  ) -> Listing<Follower> {
    followers("users", id, userID, pageSize)
  }

  private func followers(
    _ family: String, _ id: String, _ userID: String?, _ pageSize: Int
  ) -> Listing<Follower> {
    listing(.main("1/\(family)/\(id.percentEncoded)/followers/", ["user": userID]), pageSize: pageSize)
  }
}
