import Foundation
import Hummingbird

/// The whole of what is served: routes, and what they look in. Everything is made when it is first asked for.
struct Site: Sendable {
  let shelf: Shelf

  init(now: Date) { shelf = Shelf(now: now) }

  /// Answers a request; what the bundled catalogue cannot give is a 500 that says why.
  func response(to request: Request, port: Int) async -> Response {
    let isHead = request.method == .head
    guard isHead || request.method == .get else {
      let refusal: JSON = ["message": "The method is not allowed for the requested URL."]
      return Answer.json(refusal, status: 405, headers: [("allow", "GET, HEAD")]).response(isHead: false)
    }
    let answer: Answer
    do {
      answer = try await self.answer(to: Call(request, port: port))
    } catch {
      answer = .json(["message": .string("Internal Server Error: \(error)")], status: 500)
    }
    return answer.response(isHead: isHead)
  }

  private func answer(to call: Call) async throws -> Answer {
    switch call.segments.first {
    case "tabular": try await TabularRoutes(shelf: shelf).answer(to: call)
    case "metrics": try await MetricsRoutes(shelf: shelf).answer(to: call)
    case "files": try FileRoutes(shelf: shelf).answer(to: call)
    default: try MainRoutes(catalogue: shelf.catalogue()).answer(to: call)
    }
  }
}
