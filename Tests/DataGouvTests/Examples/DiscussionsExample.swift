import DataGouv
import Testing

struct DiscussionsExample {
  private static func unanswered(_ client: DataGouvClient, _ datasetID: String) async throws -> [String] {
    let query = DiscussionQuery(isClosed: false, subjectIDs: [datasetID])
    var unanswered: [String] = []
    for try await discussion in client.discussions(query) where discussion.comments.count == 1 {
      unanswered.append("\(discussion.title) (\(discussion.author?.name ?? "?"))")
    }
    return unanswered
  }

  @Test func `questions without an answer are found`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(
        200,
        #"""
        {"data":[
          {"id":"d1","title":"Encodage","user":{"id":"u","first_name":"Ada"},"discussion":[{"id":"c1"}]},
          {"id":"d2","title":"Merci","discussion":[{"id":"c2"},{"id":"c3"}]}],"total":2}
        """#)
    }
    #expect(try await Self.unanswered(Example.client(transport), "a1") == ["Encodage (Ada)"])
    #expect(
      transport.targets == ["/api/1/discussions/?sort=-created&closed=false&for=a1&page=1&page_size=20"])
  }
}
