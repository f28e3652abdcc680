/// What is outside the APIs: the generated files, the bundled documents, and a page a dataset that says what it is.
struct SampleFiles: Sendable {
  let catalogue: SampleCatalogue
  let folder: CatalogueFolder
  let tables: TableShelf

  /// Answers a call.
  func answer(_ call: Call) -> Answer {
    if call.path.count == 3, call.path[0] == "files", let (resource, _) = catalogue.resource(call.path[1]),
      let table = tables.table(of: resource)
    {
      return FileAnswer(
        text: table.file(), type: "text/csv; charset=utf-8", name: resource.fileName,
        tag: "\(resource.id)-\(String(resource.modified, radix: 16))", modified: resource.modified
      ).answer(to: call)
    }
    if call.path.count == 2, call.path[0] == "documents", let document = document(call.path[1]) {
      return document
    }
    if call.path.count == 2, call.path[0] == "datasets", let dataset = catalogue.dataset(call.path[1]),
      dataset.entry.deleted == nil
    {
      return Self.page(dataset.entry.title, "/api/1/datasets/\(dataset.slug)/")
    }
    if call.path.isEmpty { return Self.page("Catalogue d'exemple", "/api/1/datasets/") }
    return MainFailure.noRoute.answer
  }

  /// A document that describes a dataservice to machines.
  private func document(_ name: String) -> Answer? {
    guard !name.contains("/"), !name.hasPrefix("."), let text = try? folder.text("documents/\(name)") else {
      return nil
    }
    let type = name.hasSuffix(".json") ? "application/json" : "application/yaml"
    return Answer(headers: ["content-type": type], body: text)
  }

  private static func page(_ title: String, _ address: String) -> Answer {
    let safe = title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return Answer(
      headers: ["content-type": "text/html; charset=utf-8"],
      body: """
        <!doctype html>
        <html lang=fr><meta charset=utf-8><title>\(safe)</title>
        <h1>\(safe)</h1>
        <p>Données d'exemple, générées : aucune valeur n'est réelle. <a href="\(address)">JSON</a></p>

        """)
  }
}
