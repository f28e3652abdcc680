import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

/// Says what an error of the network libraries means for a call.
struct FailureReader: Sendable {
  let call: HTTPCall
  let deadline: Deadline
  let isProxied: Bool
  let bodyLimit: Int

  /// The error of a call that ran into its deadline.
  var timedOut: DataGouvError { .timedOut(host: call.host, after: deadline.limit) }

  /// The meaning of an error that came before the head of the answer or while its body was read.
  func error(for error: any Error, whileReadingBody: Bool) -> DataGouvError {
    switch error {
    case let error as DataGouvError: error
    case is CancellationError: .cancelled
    case let error as HTTPClientError: meaning(of: error)
    case let error as NIOConnectionError: meaning(of: error)
    case let error as IOError: meaning(of: error)
    case NIOHTTPDecompression.DecompressionError.limit: .tooLarge(limit: bodyLimit)
    case is ChannelError, is HTTPParserError: .unreachable(host: call.host, .interrupted)
    // What remains before the head, over TLS, is the handshake, whose errors are many.
    case _ where !whileReadingBody && call.url.scheme?.lowercased() == "https":
      .unreachable(host: call.host, .insecure)
    default: .unreachable(host: call.host, .interrupted)
    }
  }

  private func meaning(of error: HTTPClientError) -> DataGouvError {
    switch error {
    case .cancelled, .requestStreamCancelled, .alreadyShutdown: .cancelled
    case .connectTimeout, .tlsHandshakeTimeout, .readTimeout, .writeTimeout, .deadlineExceeded,
      .getConnectionFromPoolTimeout:
      .timedOut(host: call.host, after: deadline.limit - deadline.remaining)
    case .proxyAuthenticationRequired, .invalidProxyResponse, .httpProxyHandshakeTimeout:
      .unreachable(host: call.host, .proxy)
    case .invalidURL, .emptyHost, .emptyScheme:
      .invalidRequest(.notOfTheWeb(call.url.absoluteString))
    default: .unreachable(host: call.host, .interrupted)
    }
  }

  private func meaning(of error: NIOConnectionError) -> DataGouvError {
    if isProxied { return .unreachable(host: call.host, .proxy) }
    guard let first = error.connectionErrors.first?.error else {
      return .unreachable(host: call.host, .unknownHost)
    }
    if case ChannelError.connectTimeout = first { return timedOut }
    return (first as? IOError).map(meaning) ?? .unreachable(host: call.host, .refused)
  }

  private func meaning(of error: IOError) -> DataGouvError {
    switch error.errnoCode {
    case ECONNRESET, EPIPE, ECONNABORTED: .unreachable(host: call.host, .interrupted)
    default: .unreachable(host: call.host, isProxied ? .proxy : .refused)
    }
  }
}
