import ArgumentParser

/// The root command: its own flags are those of every command, and words without a command open the explorer.
struct DatagouvTUI: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datagouv-tui",
    abstract: "Find a French open dataset, judge it, read its rows and see how it is used.",
    usage: """
      datagouv-tui [WORDS, ID, SLUG OR ADDRESS ...] [options]
      datagouv-tui COMMAND [arguments] [options]
      """,
    discussion: """
      Without a command, the full-screen explorer opens: with words on their search, with an id, a slug or a \
      pasted data.gouv.fr address on that dataset or file. Words that are a command's name go after --.

      Exit status: 0 when all went well; 1 when a request failed, or what was named or searched for does not \
      exist; 2 when the explorer has no terminal; 64 when the command line cannot be understood.
      """,
    version: Version.current,
    subcommands: [
      Explore.self, Search.self, Show.self, Rows.self, Download.self, Metrics.self, History.self,
      Bookmarks.self, Queries.self, SampleServerCommand.self, Keys.self, Manual.self,
    ],
    defaultSubcommand: Explore.self)

  @OptionGroup(title: "Explorer") var explorer: ExplorerOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions
}
