import DataGouv

extension Explorer {
  /// Opens the page of what is selected in the browser.
  mutating func browse() -> [Effect] {
    let address: String? =
      switch focus {
      case .results: results.selectedItem.map { page(of: $0) }
      case .detail: detail.map { detail in detail.list?.selected.map { page(of: $0) } ?? page(of: detail) }
      case .table:
        table.map { table in
          table.datasetID.map { "\(settings.portalURL)/datasets/\($0)/#/resources/\(table.resource.id)" }
            ?? table.resource.url
        }
      case .metrics: metrics?.datasetID.map { "\(settings.portalURL)/datasets/\($0)" }
      }
    return browse(address ?? "")
  }

  /// Opens a web address in the browser; any other is refused, for a browser could run it.
  mutating func browse(_ address: String) -> [Effect] {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard ["http", "https"].contains(scheme), !address.contains(where: \.isWhitespace),
      !address.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      notice = .nothingToBrowse
      return []
    }
    return [.browse(address)]
  }

  /// Says where a page went; without a browser its address is copied.
  mutating func noteBrowsed(_ address: String, isOpen: Bool) -> [Effect] {
    notice = isOpen ? .browsed(address) : .noBrowser(address)
    return isOpen ? [] : [.copy(address)]
  }

  /// The address of a thing's page.
  func page(of item: Item) -> String {
    switch item.keepsake?.subject {
    case .file(let id): "\(settings.portalURL)/datasets/r/\(id)"
    case .search, .rows: ""
    case .thing, nil: item.page ?? "\(settings.portalURL)/\(item.kind.path)/\(item.slug)"
    }
  }

  /// The address of the page of what is open.
  func page(of detail: DetailState) -> String {
    if let page = detail.dataset.value?.page ?? detail.entity.value?.page { return page }
    if let item = detail.item { return page(of: item) }
    return "\(settings.portalURL)/\(detail.kind.path)/\(detail.summary?.slug ?? detail.reference)"
  }
}

extension Item {
  /// The command line that makes a call of an API; `nil` for anything else.
  package var curl: String? {
    guard case .operation(let operation, let server) = self else { return nil }
    let base = server.hasSuffix("/") ? String(server.dropLast()) : server
    let method = operation.method.uppercased()
    let verb = method == "GET" ? "" : "--request \(method) "
    let needed = operation.parameters.filter { $0.place == "query" && $0.isRequired }.map {
      "\($0.name)={\($0.name)}"
    }
    let query = needed.isEmpty ? "" : "?" + needed.joined(separator: "&")
    let address = "\(base)\(operation.path)\(query)".replacing("'", with: "%27")
    return "curl --fail --globoff \(verb)'\(address)'"
  }
}
