package import DataGouv
package import Explorer

extension DataGouvClient {
  /// The groups of a table's rows, from as many pages as they take, at most `GroupQuery.limit` of them.
  ///
  /// Status 403 when the server computes no figures of the table, or of one of its columns.
  package func groups(_ query: GroupQuery) async throws(DataGouvError) -> TableGroups {
    var found: [TablePage.Row] = []
    var number = 1
    var isWhole = false
    while found.count < GroupQuery.limit {
      let page = try await rows(query.page(number))
      found += page.rows
      number += 1
      // The server does not tell how many there are: a page that is not full is the last.
      isWhole = page.rows.count < TableQuery.maximumPageSize
      if isWhole { break }
    }
    let ungrouped = query.hasUngrouped(found) ? try await rows(query.ungrouped).total : 0
    return TableGroups(query: query, rows: found, ungrouped: ungrouped, isWhole: isWhole)
  }
}
