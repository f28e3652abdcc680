import Foundation

/// Where the bundled catalogue is.
struct CatalogueFolder: Sendable {
  let url: URL

  /// Finds the folder beside the program, or where a debug build put it.
  ///
  /// - Throws: `SampleServerError.catalogueMissing`.
  static func find() throws -> CatalogueFolder {
    let folder = "datagouv-tui_SampleServer.resources/Catalogue"
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    if let beside = program?.appending(path: folder), isFolder(beside) { return CatalogueFolder(url: beside) }
    #if DEBUG
      // Tests run inside another program, which has no resources beside it.
      if let built = Bundle.module.resourceURL?.appending(path: "Catalogue"), isFolder(built) {
        return CatalogueFolder(url: built)
      }
    #endif
    throw SampleServerError.catalogueMissing(program?.appending(path: folder).path() ?? folder)
  }

  private static func isFolder(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path()) }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    do {
      return try String(contentsOf: url.appending(path: name), encoding: .utf8)
    } catch {
      throw SampleServerError.catalogueUnreadable(file: name, reason: error.localizedDescription)
    }
  }

  /// A file decoded from JSON.
  func decoded<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try Self.decode(try text(name), as: type, file: name)
  }

  /// The records of a folder: the JSON head of each file, its Markdown body and its slug, which is the file's name.
  func records<Entry: Decodable>(
    _ kind: String, as type: Entry.Type
  ) throws -> [(slug: String, entry: Entry, body: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: kind).path())) ?? []
    return try names.filter { $0.hasSuffix(".md") }.sorted().map { name in
      let text = try text("\(kind)/\(name)")
      guard let end = text.firstRange(of: "\n}\n") else {
        throw SampleServerError.catalogueUnreadable(file: name, reason: "no JSON head")
      }
      let entry = try Self.decode(String(text[..<end.upperBound]), as: type, file: name)
      return (String(name.dropLast(3)), entry, text[end.upperBound...].trimmingCharacters(in: .newlines))
    }
  }

  private static func decode<Value: Decodable>(_ text: String, as type: Value.Type, file: String) throws
    -> Value
  {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw SampleServerError.catalogueUnreadable(file: file, reason: "\(error)")
    }
  }
}
