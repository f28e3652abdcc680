import Canvas
import DataGouv

extension Explorer {
  /// The most commands that are remembered as used.
  private static let mostRecent = 10

  /// The lines of the palette: what fits best first, and after what fits as well what does nothing in the focused
  /// pane. While nothing is typed, what was used comes first.
  package func paletteLines(_ palette: PaletteState) -> [PaletteLine] {
    let pattern = FuzzyPattern(palette.field.text)
    let lines = commands.map(line)
    guard !pattern.isEmpty else {
      let ages = Dictionary(uniqueKeysWithValues: zip(recentCommands, 0...))
      return lines.enumerated().sorted { a, b in
        rank(a.element, ages, place: a.offset) < rank(b.element, ages, place: b.offset)
      }.map(\.element)
    }
    let found = lines.enumerated().compactMap { place, line in
      fit(line, pattern).map { (line: $0.line, match: $0.match, place: place) }
    }
    let sorted = found.sorted { a, b in
      // Letters that happen to be there do not come before a word that is meant.
      if (a.match.way == .letters) != (b.match.way == .letters) { return b.match.way == .letters }
      if a.line.worksHere != b.line.worksHere { return a.line.worksHere }
      if a.match < b.match || b.match < a.match { return a.match < b.match }
      return a.place < b.place
    }
    return (numbered(palette.field.text).map { [PaletteLine($0)] } ?? []) + sorted.map(\.line)
  }

  private func rank(_ line: PaletteLine, _ ages: [Command: Int], place: Int) -> (Int, Int, Int) {
    (line.worksHere ? 0 : 1, ages[line.command] ?? Self.mostRecent, place)
  }

  /// What can be chosen now, in the order of the help: what is the focused pane's own first.
  private var commands: [Command] {
    var told: Set<Action> = [.palette]
    let bindings = settings.keys.all
    let own = bindings.filter { $0.panes.contains(focus) && !$0.isGlobal }
    let actions = (own + bindings).map(\.action).filter { told.insert($0).inserted }
    let orders =
      results.kind.hasDatasetOrders
      ? DatasetQuery.Sort.allCases.map(Command.sort) : results.kind.orders.map(Command.order)
    return actions.map(Command.action) + Kind.shown.map(Command.kind)
      + (detail?.sections ?? []).map(Command.section) + orders + ColourTheme.allCases.map(Command.theme)
      + (hasRows ? [.goTo] : [])
  }

  private func line(of command: Command) -> PaletteLine {
    var line = PaletteLine(command)
    if case .action(let action) = command {
      line.panes = settings.keys.panes(of: action)
      line.keys = settings.keys.keys(of: action, in: focus)
      line.worksHere = line.panes.contains(focus)
    }
    return line
  }

  /// A line with the letters that what is typed finds in it: in its title, else in its action's name.
  private func fit(_ line: PaletteLine, _ pattern: FuzzyPattern) -> (line: PaletteLine, match: FuzzyMatch)? {
    var line = line
    let inTitle = settings.titles[line.command].flatMap(pattern.match)
    var inName: FuzzyMatch?
    if case .action(let action) = line.command {
      inName = pattern.match(in: action.name)
      if let name = inName, inTitle.map({ name < $0 }) ?? true { line.name = action.name }
    }
    guard let match = line.name == nil ? inTitle : inName else { return nil }
    line.places = match.places
    return (line, match)
  }

  /// Whether there are rows to go to by their numbers.
  package var hasRows: Bool { table?.total != nil && table?.groups == nil && table?.obstacle == nil }

  /// The row, `1234`, or the page, `p 12`, that is typed.
  private func numbered(_ text: String) -> Command? {
    guard hasRows else { return nil }
    let words = text.lowercased().filter { !$0.isWhitespace }
    let digits = words.hasPrefix("p") ? words.dropFirst() : words[...]
    guard digits.allSatisfy(\.isASCII), digits.allSatisfy(\.isNumber), let number = Int(digits) else {
      return nil
    }
    return words.hasPrefix("p") ? .page(number) : .row(number)
  }

  // MARK: Keys

  /// A key in the palette: every printable one is text.
  mutating func press(_ key: Key, in palette: PaletteState) -> [Effect] {
    var palette = palette
    let page = PaletteState.visibleLines(in: size)
    switch (key.code, key.modifiers) {
    case (.escape, _): return closeDialog()
    case (.enter, _): return run(palette)
    case (.down, []), (.character("n"), .control): palette.cursor.index += 1
    case (.up, []), (.character("p"), .control): palette.cursor.index -= 1
    case (.pageDown, []): palette.cursor.index += page
    case (.pageUp, []): palette.cursor.index -= page
    default: if palette.field.edit(key) { palette.cursor = ListCursor() }
    }
    palette.cursor.settle(count: paletteLines(palette).count, visible: page)
    dialog = .palette(palette)
    return []
  }

  /// Runs the selected line; the palette stays open for what cannot be run.
  mutating func run(_ palette: PaletteState) -> [Effect] {
    let lines = paletteLines(palette)
    guard lines.indices.contains(palette.cursor.index) else {
      notice = .noCommand(palette.field.text)
      return []
    }
    let command = lines[palette.cursor.index].command
    switch command {
    case .goTo:
      dialog = .palette(PaletteState())
      return []
    case .row(let number), .page(let number):
      goTo(number, isPage: command == .page(number), typed: palette.field.text)
      return []
    default: break
    }
    recentCommands.removeAll { $0 == command }
    recentCommands.insert(command, at: 0)
    recentCommands = Array(recentCommands.prefix(Self.mostRecent))
    dialog = nil
    return run(command)
  }

  private mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .action(let action):
      let panes = settings.keys.panes(of: action)
      if !panes.contains(focus) {
        guard let pane = openPanes.first(where: panes.contains) else {
          notice = .paneNotOpen(action, panes)
          return []
        }
        focus = pane
      }
      return perform(action)
    case .kind(let kind):
      focus = .results
      let effects = Kind.shown.firstIndex(of: kind).map { switchKind(at: $0) } ?? []
      return kind == .start ? effects : effects + enter(.query)
    case .section(let section):
      focus = .detail
      detail?.section = section
    case .sort(let order):
      focus = .results
      return sort(by: order)
    case .order(let order):
      focus = .results
      return results.kind.orders.firstIndex(of: order).map { sort(at: $0) } ?? []
    case .theme(let theme): choose(theme)
    case .goTo, .row, .page: break
    }
    return []
  }

  /// Goes to a row or a page of the table; a number that it does not have stays to be mended.
  private mutating func goTo(_ number: Int, isPage: Bool, typed text: String) {
    guard let table, let total = table.total, let pages = table.pageCount else { return }
    guard number >= 1, number <= (isPage ? pages : max(1, total)) else {
      notice = .notARow(text, rows: total, pages: pages)
      return
    }
    dialog = nil
    focus = .table
    let row = isPage ? (number - 1) * table.pageSize : number - 1
    let isOnScreen = table.visibleRows(count: layout.table.grid.height).contains(row)
    go(toRow: row, top: isOnScreen && !isPage ? table.top : row)
  }
}
