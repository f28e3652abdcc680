import Canvas
import DataGouv

extension Explorer {
  /// Opens the list of where one can go from what is selected or open.
  mutating func openLinks() -> [Effect] {
    let selected = focus == .results ? results.selectedItem.flatMap(DetailState.init(of:)) : detail
    // The record, and the description's numbers, are known of what is open beside the results too.
    let state = detail?.reference == selected?.reference ? detail : selected
    let links = state?.links ?? []
    if links.isEmpty { notice = .noLinks } else { dialog = .links(links, ListCursor()) }
    return []
  }

  /// A key in the list of links; a digit chooses the link of that number.
  mutating func press(_ key: Key, in links: [Link], at cursor: ListCursor) -> [Effect] {
    if isClosing(key) || key == "u" { return closeDialog() }
    if key == Key(.enter) || key == " " { return follow(links, at: cursor.index) }
    var cursor = cursor
    if case .character(let character) = key.code, let digit = character.wholeNumberValue, digit > 0 {
      cursor.index = digit - 1
    }
    move(&cursor, by: key, count: links.count)
    dialog = .links(links, cursor)
    return []
  }

  /// Goes where a link leads.
  mutating func follow(_ links: [Link], at index: Int) -> [Effect] {
    dialog = nil
    guard links.indices.contains(index) else { return [] }
    switch links[index] {
    case .address(let text, _): return follow(address: text)
    case .object(let kind, let id, let title):
      guard let wanted = DetailState(of: .link(ObjectLink(kind: kind.className, id: id, title: title))) else {
        return []
      }
      return follow(wanted)
    case .search(let filter): return lookFor(words: "", filters: [filter])
    }
  }

  /// Opens the thing itself when an address of the portal names one, else the address in the browser.
  private mutating func follow(address: String) -> [Effect] {
    switch PortalReference(address, portal: settings.portal ?? .production) {
    case .dataset(let id): return follow(DetailState(reference: id))
    case .object(let object): return DetailState(object).map { follow($0) } ?? browse(address)
    case .resource(let id):
      let unknown = Resource(id: id, title: id, browsability: .browsable)
      return openTable(of: unknown, datasetID: nil, datasetTitle: nil, from: focus)
        + [load(.resource(id), in: .opening)]
    case .search(let words): return words == address ? browse(address) : lookFor(words: words, filters: [])
    }
  }

  /// Searches datasets for other words.
  private mutating func lookFor(words: String, filters: [SearchFilter]) -> [Effect] {
    leave()
    results.kind = .dataset
    results.field = TextField(words)
    results.filters = filters
    results.query.sort = .relevance
    results.cursor = ListCursor()
    focus = .results
    return takeConditions(isFinal: true) + search()
  }
}

extension Kind {
  /// The portal's name of its class.
  var className: String {
    self == .person ? "User" : rawValue.prefix(1).uppercased() + rawValue.dropFirst()
  }
}
