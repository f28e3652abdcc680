import Foundation
import Testing

struct PeopleTests {
  @Test func `someone tells of themselves and of what they made`() async throws {
    let one = try await Reply.get("/api/1/users/sacha-dumas-vernet/").json
    #expect(
      one.keys == [
        "about", "active", "avatar", "avatar_thumbnail", "class", "deleted", "email", "first_name", "id",
        "last_login_at", "last_name", "mail_cadence", "metrics", "notifications_paused", "organizations",
        "page", "password_rotation_demanded", "password_rotation_performed", "roles", "since", "slug", "uri",
        "website",
      ])
    #expect(one["about"].text?.contains("*Immo en clair*") == true)
    let id = try #require(one["id"].text)
    let reuses = try await Reply.get("/api/1/reuses/?owner=\(id)", headers: ["X-Fields": "total"]).json
    #expect(one["metrics"]["reuses"] == reuses["total"])
    let followers = try await Reply.get("/api/1/users/\(id)/followers/", headers: ["X-Fields": "total"]).json
    #expect(one["metrics"]["followers"] == followers["total"])
  }

  @Test func `a member tells whom they work for, a follower can be looked up`() async throws {
    let member = try await Reply.get("/api/1/users/camille-arzel/").json
    #expect(member["organizations"].list.map(\.["slug"].text).contains("etalab"))
    #expect(member["organizations"].list.count == 2)
    let page = try await Reply.get("/api/1/datasets/021036fa2827a5e05045135f/followers/?page_size=2").json
    let follower = page["data"][0]["follower"]
    let found = try await Reply.get("/api/1/users/\(follower["id"].text ?? "")/").json
    #expect(found["first_name"] == follower["first_name"])
    let one = try await Reply.get(
      "/api/1/datasets/021036fa2827a5e05045135f/followers/?user=\(follower["id"].text ?? "")"
    ).json
    #expect(one["total"].integer == 1)
  }

  @Test func `followers want an id, not a slug`() async throws {
    #expect(try await Reply.get("/api/1/datasets/demandes-de-valeurs-foncieres/followers/").status == 404)
  }

  @Test(arguments: [
    ("", 401), ("ffffffffffffffffffffffff/", 404), ("suggest/", 400), ("suggest/?q=cam&size=21", 400),
    ("suggest/?q=cam&size=20", 200), ("roles/", 200),
  ])
  func `people are not listed, but found by name`(path: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/users/\(path)").status == status)
  }

  @Test func `suggestions hide addresses`() async throws {
    let found = try await Reply.get("/api/1/users/suggest/?q=camille&size=3").json
    #expect(found.list.count == 3)
    #expect(found[0].keys == ["id", "first_name", "last_name", "avatar_url", "email", "slug"])
    #expect(found[0]["email"].text == "***@example.org")
  }

  @Test func `files of others are listed by dataset and have permalinks`() async throws {
    let path = "/api/1/datasets/community_resources/"
    let list = try await Reply.get(path + "?dataset=021036fa2827a5e05045135f").json
    #expect(list["total"].integer == 2)
    let one = list["data"][0]
    #expect(one["dataset"]["acronym"].text == "DVF")
    #expect(one["permissions"].keys == ["delete", "edit"])
    let id = try #require(one["id"].text)
    #expect(try await Reply.get(path + id + "/").json == one)
    #expect(try await Reply.get("/api/1/datasets/r/\(id)").status == 302)
    let lookup = try await Reply.get("/api/2/datasets/resources/\(id)/").json
    #expect(lookup["dataset_id"].text == "021036fa2827a5e05045135f")
    let all = try await Reply.get(path).json
    #expect(all["total"].integer == 7)
    #expect(all["data"].list.contains { $0["dataset"] == .null })
    let dataset = try await Reply.get("/api/2/datasets/demandes-de-valeurs-foncieres/").json
    #expect(dataset["community_resources"]["total"].integer == 2)
    #expect(try await Reply.get(path + "?dataset=dvf").status == 400)
  }

  @Test func `activity is the latest first, of all or of one`() async throws {
    let list = try await Reply.get("/api/1/activity/?page_size=30").json["data"].list
    let moments = list.compactMap(\.["created_at"].text)
    #expect(moments == moments.sorted(by: >))
    #expect(
      list[0].keys == [
        "id", "actor", "organization", "related_to", "related_to_id", "related_to_kind", "related_to_url",
        "created_at", "label", "key", "icon", "changes", "extras",
      ])
    let id = "021036fa2827a5e05045135f"
    let one = try await Reply.get("/api/1/activity/?related_to=\(id)&page_size=50").json["data"].list
    #expect(one.allSatisfy { $0["related_to_id"].text == id })
    #expect(one.contains { $0["key"].text == "dataset:created" })
    let insee = "5a10c0ffee00000000000001"
    let organization = try await Reply.get("/api/1/activity/?organization=\(insee)&page_size=50").json
    #expect(organization["data"].list.allSatisfy { $0["organization"]["id"].text == insee })
    #expect(try await Reply.get("/api/1/activity/?user=bidon").status == 400)
  }
}
