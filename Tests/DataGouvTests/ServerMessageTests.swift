import Testing

@testable import DataGouv

struct ServerMessageTests {
  private static func message(_ body: String) -> ServerMessage {
    ServerMessage(HTTPAnswer(status: 400, body: Array(body.utf8)))
  }

  @Test(
    arguments: [
      (#"{"message":"Invalid API token"}"#, "Invalid API token"),
      (
        #"{"errors":{"page":"page must be positive"},"message":"Input payload validation failed"}"#,
        "Input payload validation failed: page must be positive"
      ),
      (#"{"errors":{"title":["Ce champ est requis."],"tags":[]}}"#, "Ce champ est requis."),
      (#"{"errors":{"resources":[{"url":["Adresse invalide"]}]},"message":""}"#, "Adresse invalide"),
      (#"{"errors":{"Content-Type":"expecting application/json"}}"#, "expecting application/json"),
      (#"{"error":"Not here","status":404}"#, "Not here"),
      (#"{"success":false,"error":"Chunk size mismatch"}"#, "Chunk size mismatch"),
      (#"{"error":"Too big","message":"","success":false}"#, "Too big"),
      (
        #"{"errors":[{"code":null,"title":"Invalid query string","detail":"Page size exceeds allowed maximum: 50"}]}"#,
        "Page size exceeds allowed maximum: 50"
      ),
      (#"{"errors":[{"code":null,"title":"Database error","detail":null}]}"#, "Database error"),
      (#"{"detail":"Rate exceeded"}"#, "Rate exceeded"), (#"{"title":"Gone"}"#, "Gone"),
      (#""just a text""#, "just a text"),
      ("404: Not Found", "404: Not Found"),
      (
        "500 Internal Server Error\n\nServer got itself in trouble",
        "500 Internal Server Error Server got itself in trouble"
      ),
      (
        #"{"message":"Not found. You have requested this URI [/x] but did you mean /api/<a:b>/ or /c ?"}"#,
        "Not found."
      ),
      (
        "<!doctype html><html><head><title>\n 502 Bad\n Gateway </title></head><body>x</body>",
        "502 Bad Gateway"
      ),
      ("  <html><title lang=fr>A &lt;b&gt; &amp;amp; &#39;c&#39;</title>", "A <b> &amp; 'c'"),
      ("<html><body>No title</body></html>", nil),
      ("<html><title></title>", nil), ("<html><title>never closed", nil),
      (#"{"message":"<p>Maintenance<br/>en cours</p>"}"#, "Maintenance en cours"),
      (#"{"message":"a < b and c > d"}"#, "a < b and c > d"), ("", nil), ("{}", nil), ("null", nil),
      ("[]", nil), ("   \n", nil),
      (#"{"message":"\u001b[31mrouge"}"#, "\u{1b}[31mrouge"),
    ] as [(String, String?)])
  func `a body of any shape gives the server's own words`(_ body: String, _ words: String?) {
    #expect(Self.message(body).text == words)
  }

  @Test(arguments: [
    (
      #"{"errors":[{"code":null,"title":"Database error","detail":{"code":"42883","details":null,"hint":null,"message":"operator does not exist: integer ~~* unknown"}}]}"#,
      "42883", "operator does not exist: integer ~~* unknown"
    ),
    (
      #"{"errors":[{"code":null,"title":"Database error","detail":{"code":"PGRST103","details":"An offset of 20 was requested, but there are only 0 rows.","message":"Requested range not satisfiable"}}]}"#,
      "PGRST103", "Requested range not satisfiable: An offset of 20 was requested, but there are only 0 rows."
    ),
    (#"{"code":"PGRST205","message":"No table"}"#, "PGRST205", "No table"),
  ])
  func `the database's code is kept apart`(_ body: String, _ code: String, _ words: String) {
    #expect(Self.message(body).code == code)
    #expect(Self.message(body).text == words)
  }

  @Test func `a long text is cut`() {
    let message = Self.message(
      "Got more than 8190 bytes when reading: " + String(repeating: "x", count: 9_000))
    #expect(message.text?.count == ServerMessage.maximumLength)
    #expect(message.text?.hasSuffix("…") == true)
  }
}
