package import DataGouv

/// The detail pane: a dataset, its files, and what of it is shown.
package struct DetailState: Hashable, Sendable {
  /// The parts of a dataset, shown as tabs.
  package enum Section: Int, Hashable, Sendable, CaseIterable {
    case description, files, information, quality
  }

  /// The files that came so far.
  package struct Files: Hashable, Sendable {
    /// What they were narrowed by, on the server.
    package var matching: String
    package var resources: [Resource]
    /// How many match in all.
    package var total: Int
    package var pages: Int
  }

  /// The id or slug that was asked for.
  package internal(set) var reference: String
  /// What the results told of it, shown until the rest is there.
  package internal(set) var summary: DatasetSummary?
  package internal(set) var dataset = Loadable<Dataset>()
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

  /// Whether the table of its first browsable file is to be opened once the files are known.
  var wantsTable = false
  /// What the filter held when it was entered, for Esc.
  var filterBefore = ""

  /// A detail that nothing is known of yet.
  package init(reference: String, summary: DatasetSummary? = nil) {
    self.reference = reference
    self.summary = summary
  }

  /// The technical id, once it is known.
  package var datasetID: String? { dataset.value?.id ?? summary?.id }

  /// The title as far as it is known.
  package var title: String { dataset.value?.title ?? summary?.title ?? reference }

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
