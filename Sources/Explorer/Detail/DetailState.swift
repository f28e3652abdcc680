package import DataGouv

/// The detail pane: a dataset with its files, or another thing, and what of it is shown.
package struct DetailState: Hashable, Sendable {
  /// The parts of a thing, shown as tabs; which there are depends on its kind.
  package enum Section: Hashable, Sendable, CaseIterable {
    case description, files, information, quality
    case operations, datasets, reuses, dataservices, elements, organizations, discussions, activity

    /// The kind of the things that it lists; `nil` when it is no such list.
    package var listed: Kind? {
      switch self {
      case .description, .files, .information, .quality: nil
      case .operations: .operation
      case .datasets: .dataset
      case .reuses: .reuse
      case .dataservices: .dataservice
      case .elements: .element
      case .organizations: .organization
      case .discussions: .discussion
      case .activity: .activity
      }
    }
  }

  /// The files that came so far.
  package struct Files: Hashable, Sendable {
    /// What they were narrowed by, on the server.
    package var matching: String
    package var resources: [Resource]
    /// How many match in all.
    package var total: Int
    package var pages: Int
    /// That a page after the first was kept from before.
    package internal(set) var laterKept: Kept?

    /// Makes what came so far.
    package init(matching: String, resources: [Resource], total: Int, pages: Int) {
      self.matching = matching
      self.resources = resources
      self.total = total
      self.pages = pages
    }
  }

  /// What kind of thing it is.
  package internal(set) var kind: Kind = .dataset
  /// The id or slug that was asked for.
  package internal(set) var reference: String
  /// What the results told of it, shown until the rest is there.
  package internal(set) var summary: DatasetSummary?
  package internal(set) var dataset = Loadable<Dataset>()
  /// What the list told of what is no dataset, shown until the rest is there.
  package internal(set) var item: Item?
  /// The record of what is no dataset.
  package internal(set) var entity = Loadable<Entity>()
  /// The lists of the sections that were opened.
  package internal(set) var lists: [Section: ItemList] = [:]
  /// The addresses in the description, in the order of their numbers there, as the view last told.
  package internal(set) var addresses: [String] = []
  package internal(set) var files = Loadable<Files>() { didSet { narrowFiles() } }
  /// The load of the next page of files.
  package internal(set) var moreFiles: Loadable<Files>.Phase = .idle
  package internal(set) var section: Section = .description
  /// The first visible line of each section that is a text.
  package internal(set) var scroll: [Section: Int] = [:]
  /// How many lines each section has, as the view last told.
  package internal(set) var extent: [Section: Int] = [:]
  /// What the file list is narrowed by.
  package internal(set) var filter = TextField() { didSet { narrowFiles() } }
  /// The files that match what is typed: what the server found for it, else by title, format or description,
  /// accents and capitals aside.
  package private(set) var visibleFiles: [Resource] = []
  /// The selected file, among `visibleFiles`.
  package internal(set) var fileCursor = ListCursor()

  /// Whether it was come to by a link: going back leads to where that was.
  var isLinked = false
  /// Whether the table of its first browsable file is to be opened once the files are known.
  var wantsTable = false
  /// What the filter held when it was entered, for Esc.
  var filterBefore = ""

  /// A detail that nothing is known of yet.
  package init(reference: String, summary: DatasetSummary? = nil) {
    self.reference = reference
    self.summary = summary
  }

  /// What is known of a thing that a list showed.
  init(_ item: Item) {
    self.init(reference: item.id, summary: item.dataset)
    kind = item.kind
    self.item = item
  }

  /// The technical id of the dataset, once it is known.
  package var datasetID: String? { dataset.value?.id ?? summary?.id }

  /// The technical id, once it is known.
  var id: String? { datasetID ?? entity.value?.id ?? item?.id }

  /// The title as far as it is known.
  package var title: String {
    dataset.value?.title ?? summary?.title ?? entity.value?.title ?? item?.title ?? reference
  }

  /// Where the load of its record stands.
  package internal(set) var phase: Loadable<Dataset>.Phase {
    get {
      guard kind != .dataset else { return dataset.phase }
      return switch entity.phase {
      case .idle: .idle
      case .loading(let waited): .loading(waited: waited)
      case .loaded: .loaded
      case .failed(let error): .failed(error)
      }
    }
    set {
      guard kind != .dataset else { return dataset.phase = newValue }
      entity.phase =
        switch newValue {
        case .idle: .idle
        case .loading(let waited): .loading(waited: waited)
        case .loaded: .loaded
        case .failed(let error): .failed(error)
        }
    }
  }

  /// What asks for its record.
  var request: Request { kind == .dataset ? .dataset(reference) : .entity(kind, reference) }

  /// Its parts.
  package var sections: [Section] { kind.sections }

  /// The list of the open section, if it is one.
  package var list: ItemList? { section.listed == nil ? nil : lists[section] }

  /// How many lines a section has, as far as that is known.
  package func count(of section: Section) -> Int? {
    if let total = lists[section]?.listing.value?.total { return total }
    guard let metrics = dataset.value?.metrics else { return entity.value?.count(of: section) }
    return switch section {
    case .reuses: metrics.reuses
    case .dataservices: metrics.dataservices
    case .discussions: metrics.discussions
    default: nil
    }
  }

  private mutating func narrowFiles() {
    let all = files.value?.resources ?? []
    guard !filter.text.isEmpty, files.value?.matching != filter.text else {
      visibleFiles = all
      return
    }
    let wanted = filter.text.folded
    visibleFiles = all.filter { file in
      [file.title, file.format ?? "", file.description ?? ""].contains { $0.folded.contains(wanted) }
    }
  }
}
