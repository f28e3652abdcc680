import Foundation
import Testing

@testable import SampleServer

/// What the catalogue's files say of each other.
struct LinkConsistencyTests {
  private struct Sample: Sendable {
    let catalogue: SampleCatalogue
    let links: Links
  }

  private static let sample = Result {
    let folder = try CatalogueFolder.find()
    let catalogue = try SampleCatalogue(folder, now: Int(Date().timeIntervalSince1970))
    return Sample(catalogue: catalogue, links: Links(folder, catalogue))
  }

  private func sample() throws -> Sample { try Self.sample.get() }

  @Test func `every dataset has as many links as its file says`() throws {
    let sample = try sample()
    let reuses = try sample.links.reuses.get().filter(\.isListed)
    let services = try sample.links.dataservices.get().filter(\.isListed)
    let community = try sample.links.community.get()
    for dataset in sample.catalogue.datasets {
      let talks = try sample.links.discussions(about: dataset.id)
      #expect(
        reuses.count { $0.datasets.contains(dataset.id) } == dataset.entry.reuses ?? 0, "\(dataset.slug)")
      #expect(talks.count == dataset.entry.discussions ?? 0, "\(dataset.slug)")
      #expect(talks.count { $0.closed == nil } == dataset.openDiscussions, "\(dataset.slug)")
      #expect(
        services.count { $0.datasets.contains(dataset.id) } == dataset.entry.dataservices ?? 0,
        "\(dataset.slug)")
      #expect(
        community.count { $0.dataset == dataset.id } == dataset.entry.community ?? 0, "\(dataset.slug)")
    }
  }

  @Test func `ids and slugs are unique`() throws {
    let links = try sample().links
    let reuses = try links.reuses.get()
    let discussions = try links.discussions.get()
    #expect(Set(reuses.map(\.id)).count == reuses.count)
    #expect(Set(reuses.map(\.slug)).count == reuses.count)
    #expect(Set(discussions.map(\.id)).count == discussions.count)
    #expect(reuses.allSatisfy { RecordID.isIdentifier($0.id) })
    let comments = discussions.flatMap(\.comments)
    #expect(Set(comments.map(\.id)).count == comments.count)
    #expect(comments.allSatisfy { UUID(uuidString: $0.id) != nil })
  }

  @Test func `every kind and subject is one of the portal's, and every producer is known`() throws {
    let links = try sample().links
    for reuse in try links.reuses.get() {
      #expect(LinkLabels.reuseTypes.contains { $0.id == reuse.type }, "\(reuse.slug)")
      #expect(LinkLabels.reuseTopics.contains { $0.id == reuse.topic }, "\(reuse.slug)")
      #expect((reuse.producer.organization == nil) != (reuse.producer.person == nil), "\(reuse.slug)")
      #expect(!reuse.datasets.isEmpty, "\(reuse.slug)")
    }
    for service in try links.dataservices.get() {
      #expect((service.producer.organization == nil) != (service.producer.person == nil), "\(service.slug)")
      #expect(service.datasets.count == service.entry.datasets.count, "\(service.slug)")
    }
  }

  @Test func `what topics and posts point to exists`() throws {
    let sample = try sample()
    let ids = Set(
      try sample.catalogue.datasets.map(\.id) + sample.links.reuses.get().map(\.id)
        + sample.links.dataservices.get().map(\.id))
    for topic in try sample.links.topics.get() {
      #expect(topic.elements.allSatisfy { $0.kind == nil || ids.contains($0.id) }, "\(topic.slug)")
    }
    for post in try sample.links.posts.get() {
      #expect(post.datasets.count == post.entry.datasets?.count ?? 0, "\(post.slug)")
      #expect(post.reuses.allSatisfy(ids.contains), "\(post.slug)")
    }
  }

  @Test func `moments are in order, and none is yet to come`() throws {
    let sample = try sample()
    let now = sample.catalogue.now
    for discussion in try sample.links.discussions.get() {
      let moments = discussion.comments.map(\.posted)
      #expect(moments == moments.sorted() && moments.allSatisfy { $0 <= now }, "\(discussion.title)")
      if let closed = discussion.closed { #expect((discussion.created...now).contains(closed)) }
    }
    for reuse in try sample.links.reuses.get() {
      #expect(reuse.created <= reuse.modified && reuse.modified <= now, "\(reuse.slug)")
    }
  }

  @Test func `everyone in the catalogue can be found, the crowd included`() throws {
    let sample = try sample()
    let people = try sample.links.people.get()
    for member in sample.catalogue.organizations.flatMap(\.members) {
      #expect(people.person(member.person.id) == member.person)
    }
    for index in [0, 1, 777, people.crowd - 1] {
      let person = people.member(ofCrowd: index)
      #expect(people.person(person.id) == person)
      #expect(people.person(person.slug) == person)
    }
    #expect(Set(people.some(0..<people.crowd, of: "x").map(\.id)).count == people.crowd)
  }
}
