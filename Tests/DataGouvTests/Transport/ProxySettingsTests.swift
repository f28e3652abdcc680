import InMemoryLogging
import Logging
import Testing

@testable import DataGouv

struct ProxySettingsTests {
  private static func proxy(_ environment: [String: String], for address: String) -> ProxySettings.Proxy? {
    ProxySettings(environment: environment, logger: ClientConfiguration(environment: [:]).logger)
      .proxy(for: Example.url(address))
  }

  @Test(
    arguments: [
      (["HTTP_PROXY": "http://proxy.example:3128"], "http://a.example", "proxy.example:3128"),
      (["http_proxy": "http://proxy.example:3128"], "http://a.example", "proxy.example:3128"),
      (["http_proxy": "http://low:1", "HTTP_PROXY": "http://high:2"], "http://a.example", "low:1"),
      (["HTTPS_PROXY": "proxy.example:8080"], "https://a.example", "proxy.example:8080"),
      (["https_proxy": "http://proxy.example"], "https://a.example", "proxy.example:80"),
      (["HTTP_PROXY": "http://p:1"], "https://a.example", nil),
      (["HTTPS_PROXY": "http://p:1"], "http://a.example", nil),
      (["HTTP_PROXY": ""], "http://a.example", nil), ([:], "http://a.example", nil),
      (["HTTP_PROXY": "http://p:1"], "http://localhost:8000", nil),
      (["HTTP_PROXY": "http://p:1"], "http://127.0.0.1:8000", nil),
      (["HTTP_PROXY": "http://p:1"], "http://[::1]:8000", nil),
    ] as [([String: String], String, String?)])
  func `a proxy is taken from either spelling, and never for this machine`(
    _ environment: [String: String], _ address: String, _ expected: String?
  ) {
    #expect(Self.proxy(environment, for: address).map { "\($0.host):\($0.port)" } == expected)
  }

  @Test(arguments: [
    "socks5://proxy.example:1080", "https://proxy.example", "http://", "::::", "http://p:notaport",
  ])
  func `a proxy that cannot be used is left out`(_ value: String) {
    #expect(Self.proxy(["HTTP_PROXY": value], for: "http://a.example") == nil)
  }

  @Test func `a proxy that cannot be used is told in the log, without its password`() {
    let handler = InMemoryLogHandler()
    let logger = Logger(label: "test") { _ in handler }
    _ = ProxySettings(environment: ["https_proxy": "socks5://user:secret@p:1"], logger: logger)
    #expect(
      handler.entries.map { "\($0.level) \($0.message)" } == [
        "warning ignored HTTPS_PROXY: it is no http:// address of a proxy"
      ])
  }

  @Test(arguments: [
    ("*", true), ("a.example", true), (".a.example", true), ("*.a.example", true), ("b.a.example", true),
    ("example", true), ("A.Example", true), ("x.org, a.example", true), ("x.org a.example", true),
    ("b.a.example:8080", false),
    ("b.a.example:80", true), ("c.a.example", false), ("xample", false), ("", false),
    ("a.example.org", false), (",,", false),
  ])
  func `hosts that need none are gone to directly`(_ exceptions: String, _ isDirect: Bool) {
    let environment = ["HTTP_PROXY": "http://p:1", "NO_PROXY": exceptions]
    #expect((Self.proxy(environment, for: "http://b.a.example/x") == nil) == isDirect)
  }
}
