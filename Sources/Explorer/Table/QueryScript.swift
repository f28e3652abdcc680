/// Commands and scripts that fetch an address, for people to go on with elsewhere.
enum QueryScript {
  /// A command line.
  static func curl(_ address: String) -> String { "curl --fail '\(address.replacing("'", with: "%27"))'" }

  /// A script with Python's own library.
  static func python(_ address: String) -> String {
    """
    import json
    from urllib.request import urlopen

    with urlopen("\(address)") as answer:
        rows = json.load(answer)["data"]
    print(len(rows))
    """
  }

  /// A script with `jsonlite`.
  static func r(_ address: String) -> String {
    """
    library(jsonlite)

    rows <- fromJSON("\(address)")$data
    print(nrow(rows))
    """
  }
}
