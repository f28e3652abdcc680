import DataGouv

/// Somewhere to go from what is shown.
package enum Link: Hashable, Sendable {
  /// An address of a description; its number is its place in the text, from 1.
  case address(String, number: Int?)
  /// Another thing of the catalogue.
  case object(Kind, id: String, title: String)
  /// The search with a condition.
  case search(SearchFilter)
}

extension DetailState {
  /// Where one can go from it: what its description points at, who made it, its keywords.
  var links: [Link] {
    addresses.enumerated().map { .address($1, number: $0 + 1) } + related
  }

  private var related: [Link] {
    var links: [Link] = []
    if let producer = dataset.value?.producer ?? summary?.producer ?? entity.value?.producer {
      let kind = producer.kind == .organization ? Kind.organization : .person
      links.append(.object(kind, id: producer.id, title: producer.name))
    }
    switch entity.value {
    case .reuse(let reuse): links += [reuse.url].compactMap(\.self).map { .address($0, number: nil) }
    case .dataservice(let service):
      links += [
        service.baseURL, service.technicalDocumentationURL, service.businessDocumentationURL,
        service.machineDocumentationURL, service.access.requestURL,
      ].compactMap(\.self).map { .address($0, number: nil) }
    case .organization(let record): links += [record.url].compactMap(\.self).map { .address($0, number: nil) }
    case .person(let user): links += [user.website].compactMap(\.self).map { .address($0, number: nil) }
    case .discussion(let discussion):
      if let subject = discussion.subject, let kind = Kind(className: subject.kind) {
        links.append(.object(kind, id: subject.id, title: subject.id))
      }
    case .topic, .post, nil: break
    }
    let tags = dataset.value?.tags ?? summary?.tags ?? entity.value?.tags ?? []
    return links + tags.map { .search(SearchFilter(.tag, $0)) }
  }
}
