import Foundation
import Testing

@testable import DataGouv

struct APIDescriptionTests {
  private static let url = Example.url("https://zones.example/docs/openapi")

  private static func read(_ text: String) throws -> APIDescription {
    try APIDescriptionReader.read(APIDescriptionReader.parse(Array(text.utf8)), from: url)
  }

  private static let yaml = """
    openapi: 3.0.3
    info:
      title: API Zones
      version: 2.1
      description: |
        Des **zones**.
    servers:
      - url: https://{region}.zones.example/{version}
        variables:
          region: {default: fr}
          version: {default: 2}
      - url: /v1
      - url: ../v0
    paths:
      x-note: no path
      /zones/{code}:
        summary: A zone
        parameters:
          - $ref: '#/components/parameters/code'
          - {name: lang, in: query, schema: {type: [null, string]}}
        get:
          operationId: zone
          summary: Une zone
          tags: [zones, 2]
          parameters:
            - {name: lang, in: query, required: true, schema: {$ref: '#/components/schemas/Lang'}}
            - {name: X-Trace, in: header, deprecated: true, schema: {type: integer}}
        DELETE:
          deprecated: true
      /zones:
        post: {}
    components:
      parameters:
        code: {name: code, in: path, description: INSEE, schema: {type: string}}
    """

  private static let expected = APIDescription(
    specification: "OpenAPI 3.0.3", title: "API Zones", version: "2.1", description: "Des **zones**.\n",
    servers: [
      "https://fr.zones.example/2", "https://zones.example/v1", "https://zones.example/v0",
    ],
    operations: [
      .init(
        method: "GET", path: "/zones/{code}", id: "zone", summary: "Une zone", tags: ["zones", "2"],
        parameters: [
          .init(name: "code", place: "path", type: "string", isRequired: true, description: "INSEE"),
          .init(name: "lang", place: "query", type: "Lang", isRequired: true),
          .init(name: "X-Trace", place: "header", type: "integer", isDeprecated: true),
        ]),
      .init(
        method: "DELETE", path: "/zones/{code}",
        parameters: [
          .init(name: "code", place: "path", type: "string", isRequired: true, description: "INSEE"),
          .init(name: "lang", place: "query", type: "string"),
        ], isDeprecated: true), .init(method: "POST", path: "/zones"),
    ])

  @Test func `a document in YAML is read with its paths, methods and parameters`() throws {
    #expect(try Self.read(Self.yaml) == Self.expected)
  }

  @Test func `the same document in JSON is read the same`() throws {
    // Members of an object are sorted here, so the paths come in another order.
    let json = try APIDescriptionReader.parse(Array(Self.yaml.utf8)).compact
    let description = try Self.read("\u{FEFF} \n" + json)
    #expect(Set(description.operations) == Set(Self.expected.operations))
    #expect(description.servers == Self.expected.servers)
  }

  @Test func `a Swagger document is read`() throws {
    let description = try Self.read(
      #"""
      {"swagger":"2.0","info":{"title":"Zones","version":"1"},"host":"api.example:8443","basePath":"v1",
       "schemes":["https","ws","http"],
       "parameters":{"page":{"name":"page","in":"query","type":"integer"}},
       "paths":{"/zones":{"get":{"parameters":[{"$ref":"#/parameters/page"},
         {"name":"zone","in":"body","schema":{"$ref":"#/definitions/Zone"}}]}}}}
      """#)
    #expect(
      description
        == APIDescription(
          specification: "Swagger 2.0", title: "Zones", version: "1",
          servers: ["https://api.example:8443/v1", "http://api.example:8443/v1"],
          operations: [
            .init(
              method: "GET", path: "/zones",
              parameters: [
                .init(name: "page", place: "query", type: "integer"),
                .init(name: "zone", place: "body", type: "Zone"),
              ])
          ]))
  }

  @Test(arguments: [
    (#"{"openapi":"3.1.0"}"#, ["https://zones.example/"]),
    (#"{"openapi":"3.1.0","servers":[{"url":""},{"x":1},7]}"#, ["https://zones.example/"]),
    (#"{"swagger":"2.0"}"#, ["https://zones.example/"]),
    (#"{"swagger":2.0,"basePath":"/v2","schemes":["ftp"]}"#, ["https://zones.example/v2"]),
  ])
  func `servers that are not told are the document's own`(_ text: String, _ servers: [String]) throws {
    let description = try Self.read(text)
    #expect(description.servers == servers)
    #expect(description.title == "zones.example")
    #expect(description.operations.isEmpty)
  }

  @Test(arguments: [
    "#/paths/~1a/get/parameters/0", "#/x~0y/deep%20er/p", "#/components/parameters/p",
  ])
  func `references inside the document are followed`(_ reference: String) throws {
    let parameter = #"{"name":"p","in":"query"}"#
    let description = try Self.read(
      #"""
      {"openapi":"3.0.0","components":{"parameters":{"p":\#(parameter)}},"x~y":{"deep er":{"p":\#(parameter)}},
       "paths":{"/a":{"get":{"parameters":[\#(parameter)]}},"/b":{"get":{"parameters":[{"$ref":"\#(reference)"}]}}}}
      """#)
    #expect(description.operations.map { $0.parameters.map(\.name) } == [["p"], ["p"]])
  }

  @Test(arguments: [
    "#/components/parameters/loop", "#/components/parameters/none", "https://evil.example/x.json#/p",
    "other.yaml",
    "#", "#/", "#/paths/~1a/get/parameters/9999999999999999999999",
  ])
  func `references that go in a circle, elsewhere or nowhere are left out`(_ reference: String) throws {
    let loop = ##"{"$ref":"#/components/parameters/loop"}"##
    let description = try Self.read(
      #"""
      {"openapi":"3.0.0","components":{"parameters":{"loop":\#(loop)}},
       "paths":{"/a":{"get":{"parameters":[{"$ref":"\#(reference)"},{"name":"q","in":"query"}]}}}}
      """#)
    #expect(description.operations.map { $0.parameters.map(\.name) } == [["q"]])
  }

  @Test func `a path can refer to another one`() throws {
    let description = try Self.read(
      ##"{"openapi":"3.0.0","paths":{"/a":{"get":{"summary":"x"}},"/b":{"$ref":"#/paths/~1a"}}}"##)
    #expect(
      description.operations.map { "\($0.method) \($0.path) \($0.summary ?? "")" } == [
        "GET /a x", "GET /b x",
      ])
  }

  @Test(
    arguments: [
      ("", .empty), (" \n", .empty), ("\u{FEFF}", .empty),
      ("# only a comment", .notADescription(nil)),
      ("<!DOCTYPE html><html>", .markup),
      ("\u{FEFF}\n<?xml version='1.0'?>", .markup),
      ("Not found", .notADescription(.text)), ("[1]", .notADescription(.list)),
      ("- a", .notADescription(.list)), ("{}", .unknownSpecification),
      (#"{"openapi":null,"swagger":{}}"#, .unknownSpecification),
      (#"{"openapi":"3.0.0""#, .notJSON("a comma or } was expected (byte 18)")),
      ("a: b: c", .notYAML("mapping values are not allowed in this context (line 1)")),
    ] as [(String, AnswerProblem)])
  func `what is no description is told`(_ text: String, _ reason: AnswerProblem) {
    #expect(throws: Undecodable(path: "", reason: reason)) { try Self.read(text) }
  }

  @Test(arguments: [
    #"{"openapi":"3.0.0","info":[],"servers":{},"paths":[]}"#,
    #"{"openapi":"3.0.0","info":null,"servers":[[]],"paths":{"/a":null,"/b":[],"/c":7,"d":{"get":{}}}}"#,
    #"{"openapi":"3.0.0","paths":{"/a":{"parameters":{},"summary":[],"post":"x"}}}"#,
  ])
  func `nonsense inside a description is left out`(_ text: String) throws {
    #expect(try Self.read(text).operations.allSatisfy { $0.parameters.isEmpty })
  }

  @Test func `a document that is more than an API can have is refused`() throws {
    let paths = (0..<9_000).map { ##""/p\##($0)":{"$ref":"#/paths/~1p"}"## }.joined(separator: ",")
    let item = #""/p":{"get":{},"put":{},"post":{}}"#
    #expect(throws: Undecodable(path: "paths", reason: .tooMuch)) {
      try Self.read(#"{"openapi":"3.0.0","paths":{\#(item),\#(paths)}}"#)
    }
    let parameters = (0..<500).map { #"{"name":"p\#($0)","in":"query"}"# }.joined(separator: ",")
    let heavy = #""/p":{"get":{"parameters":[\#(parameters)]}}"#
    #expect(throws: Undecodable(path: "paths", reason: .tooMuch)) {
      try Self.read(#"{"openapi":"3.0.0","paths":{\#(heavy),\#(paths)}}"#)
    }
  }
}
