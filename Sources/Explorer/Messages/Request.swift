package import DataGouv
package import Foundation

/// What the loaders can be asked for.
package enum Request: Hashable, Sendable {
  case search(DatasetQuery)
  /// A search of other things than datasets, or what belongs to something.
  case items(ItemQuery)
  /// A list of what the program remembers, as far as words are found in it; all of it without words.
  case remembered(Kind, matching: String)
  /// How many things of each kind words find.
  case counts(String)
  /// By id or slug.
  case dataset(String)
  /// The record of another kind, by id or slug.
  case entity(Kind, String)
  case files(datasetID: String, page: Int, matching: String)
  /// A resource by its id, with its dataset's id.
  case resource(String)
  /// What is known of a table: its profile, and when it was filled.
  case table(resourceID: String)
  case rows(TableQuery)
  case months(MetricsQuery)
  /// How often each file of a dataset was downloaded in all.
  case fileShares(datasetID: String)
  /// The things of a comparison with their months, up to a month.
  case comparison(ComparisonState.Scope, measure: MetricsState.Measure, through: Month)
  case leaders(LeadersQuery)
  /// The titles of things of a kind, by their ids.
  case titles(LeadersQuery.Kind, ids: [String])
  /// The months of several datasets.
  case sparks(datasetIDs: [String], months: ClosedRange<Month>)
  /// The groups of a table's rows, all of them or as many as are shown.
  case groups(GroupQuery)
  /// The values of a field of the search that a text is part of, or all of them where the portal lists them.
  case choices(SearchField, matching: String)
  /// A record as the portal sends it, or in DCAT.
  case record(Kind, id: String, isDCAT: Bool)
  /// Read a file into a table of this machine, whose rows are then asked for by the import's id.
  case importing(FileImport)
  /// Write rows to a file, or to the clipboard.
  case export(RowExport)
  /// Write text as it is.
  case writing(TextExport)
  /// Keep a file.
  case download(FileDownload)
}

/// What they answer, case for case.
package indirect enum Answer: Hashable, Sendable {
  case search(Page<DatasetSummary>)
  case items(Page<Item>)
  case counts([Kind: Int])
  case entity(Entity)
  case dataset(Dataset)
  case files(Page<Resource>)
  case resource(ResourceOwner)
  case table(TableProfile, TableInfo?)
  case rows(TablePage)
  case months(MonthlySeries)
  case fileShares([FileShare])
  case comparison([ComparisonState.Item])
  case leaders([LeadersState.Leader])
  /// `nil` for what the portal no longer has.
  case titles([String: String?])
  case sparks([String: MonthlySeries])
  case groups(TableGroups)
  case choices([SearchChoice])
  case text(String)
  /// The end of an import, with the statistics of its columns if it has any.
  case imported(ImportStatus, TableProfile?)
  /// The end of an export or a download; the text, where it goes to the clipboard.
  case transferred(TransferStatus, text: String?)
  /// An answer that was kept from before: when it came, and why the network gave none; `nil` when it was left alone.
  case stored(Answer, at: Date, because: DataGouvError? = nil)
}
