import Hummingbird
import NIOCore

/// What the server knows of a connection: the port it came in at, which links are made of.
struct SampleContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let port: Int

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    port = source.channel.localAddress?.port ?? 0
  }
}
