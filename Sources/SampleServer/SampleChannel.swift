import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOHTTPTypesHTTP1

/// Connections whose answers are compressed for clients that accept it, as the portal's are.
struct SampleChannel: HTTPChannelHandler {
  typealias Value = HTTP1Channel.Value

  private let plain: HTTP1Channel

  var responder: HTTPChannelHandler.Responder { plain.responder }

  init(responder: @escaping HTTPChannelHandler.Responder) {
    plain = HTTP1Channel(responder: responder)
  }

  /// Adds the compressor behind the codec that turns the answers' types into those that it knows.
  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    plain.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
      let compressor = HTTPResponseCompressor { head, _ in
        guard head.headers.contains(name: Answer.marker) else { return .compressIfPossible }
        head.headers.remove(name: Answer.marker)
        return .doNotCompress
      }
      try pipeline.addHandler(compressor, position: .before(codec))
      return value
    }
  }

  func handle(value: Value, logger: Logger) async { await plain.handle(value: value, logger: logger) }
}
