import Foundation
import NIOCore

/// Reads the requests of a connection and performs their scripts.
final class FaultHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let log: FaultServer.Log
  private let greeting: [Step]
  private let script: @Sendable (Request) -> [Step]
  private var connection = 0
  private var received: [UInt8] = []
  private var pending: Request?
  private var isStalled = false

  init(log: FaultServer.Log, greeting: [Step], script: @escaping @Sendable (Request) -> [Step]) {
    self.log = log
    self.greeting = greeting
    self.script = script
  }

  func channelActive(context: ChannelHandlerContext) {
    log.note { record in
      record.opened += 1
      connection = record.opened
    }
    perform(greeting[...], context)
  }

  func channelInactive(context: ChannelHandlerContext) { log.note { $0.closed += 1 } }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received.append(contentsOf: unwrapInboundIn(data).readableBytesView)
    let end = Array("\r\n\r\n".utf8)
    while true {
      if pending == nil, let range = received.firstRange(of: end) {
        pending = Request(
          connection: connection, head: String(decoding: received[..<range.lowerBound], as: UTF8.self))
        received.removeSubrange(..<range.upperBound)
      }
      guard var request = pending, received.count >= request.length else { return }
      request.body = Array(received.prefix(request.length))
      received.removeFirst(request.length)
      pending = nil
      log.note { $0.requests.append(request) }
      perform(script(request)[...], context)
    }
  }

  private func perform(_ steps: ArraySlice<Step>, _ context: ChannelHandlerContext) {
    guard let step = steps.first, !isStalled, context.channel.isActive else { return }
    let rest = steps.dropFirst()
    switch step {
    case .send(let bytes):
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
      perform(rest, context)
    case .drip(let bytes, let pause):
      guard let byte = bytes.first else { return perform(rest, context) }
      let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      context.eventLoop.scheduleTask(in: TimeAmount(pause)) {
        let (handler, context) = loopBound.value
        handler.perform([.send([byte]), .drip(Array(bytes.dropFirst()), every: pause)] + rest, context)
      }
    case .stall:
      isStalled = true
    case .close:
      context.close(promise: nil)
    case .reset:
      let linger = linger(l_onoff: 1, l_linger: 0)
      let loopBound = NIOLoopBound(context, eventLoop: context.eventLoop)
      (context.channel as? any SocketOptionProvider)?.setSoLinger(linger)
        .whenComplete { _ in loopBound.value.close(promise: nil) }
    }
  }
}
