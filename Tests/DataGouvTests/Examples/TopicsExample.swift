import DataGouv
import FaultServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct TopicsExample {
  private static func read(_ client: DataGouvClient) async throws {
    for try await topic in client.topics(TopicQuery(text: "mobilité")) {
      print(topic.name, topic.elementCount)
      for try await element in client.elements(ofTopic: topic.id, .init(kind: .dataset)) {
        guard let id = element.reference?.id else { continue }
        let dataset = try await client.dataset(id)
        print(element.title ?? dataset.title)
      }
    }
  }

  @Test func `the example of topics runs`() async throws {
    let server = try await FaultServer.start { request in
      let answer =
        switch String(request.target.prefix(while: { $0 != "?" })) {
        case "/api/2/topics/": #"{"data":[{"id":"t1","name":"Mobilité"}],"total":1}"#
        case "/api/2/topics/t1/elements/":
          #"{"data":[{"id":"e1","element":{"class":"Dataset","id":"a1"}},{"id":"e2","element":null}],"total":2}"#
        default: #"{"id":"a1","title":"Vélos"}"#
        }
      return [.answer(200, [:], answer)]
    }
    try await Self.read(server.client())
    #expect(
      server.record.requests.map(\.target) == [
        "/api/2/topics/?q=mobilit%C3%A9&page=1&page_size=20",
        "/api/2/topics/t1/elements/?class=Dataset&page=1&page_size=20", "/api/2/datasets/a1/?lang=fr",
      ])
    try await server.stop()
  }
}
