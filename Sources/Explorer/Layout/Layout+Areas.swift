package import Canvas

/// The parts of the panes' contents. Each is empty when there is no room for it.
extension Layout {
  /// The parts of the results.
  package struct ResultsAreas: Hashable, Sendable {
    /// The query line.
    package var query: Rect
    /// Total and order.
    package var status: Rect
    package var list: Rect
    /// Lines that a dataset takes: two where the pane is too narrow for columns.
    package var linesPerItem: Int
    /// How many datasets fit.
    package var count: Int { list.height / linesPerItem }
  }

  /// The parts of the detail.
  package struct DetailAreas: Hashable, Sendable {
    /// Title, producer and figures.
    package var header: Rect
    /// The sections' names.
    package var tabs: Rect
    /// The text of a section, or the files.
    package var body: Rect
    /// What the files are narrowed by.
    package var filter: Rect
    /// The names of the file list's columns.
    package var fileHeader: Rect
    package var files: Rect
    /// More of the selected file.
    package var fileDetail: Rect
    /// The list of a section, and below it more of what is selected.
    package var list: ListArea {
      let (list, detail) = body.splitTop(body.height - (body.height >= 14 ? 5 : 0))
      return ListArea(list: list, detail: detail, linesPerItem: list.width < 60 && list.height >= 8 ? 2 : 1)
    }
  }

  /// A list of things.
  package struct ListArea: Hashable, Sendable {
    package var list: Rect
    /// More of what is selected.
    package var detail: Rect
    /// Lines that a thing takes: two where the pane is too narrow for columns.
    package var linesPerItem: Int
    /// How many things fit.
    package var count: Int { list.height / linesPerItem }
  }

  /// The parts of the table.
  package struct TableAreas: Hashable, Sendable {
    /// The conditions; empty without any.
    package var chips: Rect
    /// The names of the columns, and their types where there is room.
    package var header: Rect
    package var grid: Rect
    /// Page, rows and order.
    package var status: Rect
  }

  /// Where the parts of the results are.
  package var results: ResultsAreas {
    let content = content(of: .results)
    let (query, rest) = content.splitTop(content.height >= 2 ? 1 : 0)
    let (status, list) = rest.splitTop(content.height >= 5 ? 1 : 0)
    let isCard = content.width < 60 && list.height >= 8
    return ResultsAreas(query: query, status: status, list: list, linesPerItem: isCard ? 2 : 1)
  }

  /// Where the parts of the detail are; the filter has a line when files are being narrowed.
  package func detail(isFiltering: Bool) -> DetailAreas {
    let content = content(of: .detail)
    let headerHeight = content.height >= 18 ? 5 : content.height >= 12 ? 3 : content.height >= 7 ? 1 : 0
    let (header, rest) = content.splitTop(headerHeight)
    let (tabs, body) = rest.splitTop(content.height >= 3 ? 1 : 0)
    let (filter, belowFilter) = body.splitTop(isFiltering && body.height >= 2 ? 1 : 0)
    let (list, fileDetail) = belowFilter.splitTop(belowFilter.height - (belowFilter.height >= 14 ? 6 : 0))
    let (fileHeader, files) = list.splitTop(list.height >= 6 ? 1 : 0)
    return DetailAreas(
      header: header, tabs: tabs, body: body, filter: filter, fileHeader: fileHeader, files: files,
      fileDetail: fileDetail)
  }

  /// Where the parts of the table are.
  package var table: TableAreas {
    let content = content(of: .table)
    let (upper, status) = content.splitTop(content.height - (content.height >= 3 ? 1 : 0))
    let (chips, above) = upper.splitTop(hasChips && content.height >= 6 ? 1 : 0)
    let (header, grid) = above.splitTop(content.height >= 12 ? 2 : content.height >= 2 ? 1 : 0)
    return TableAreas(chips: chips, header: header, grid: grid, status: status)
  }
}
