// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target promises: no warning is left, and an import is declared where it is used.
let checked: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The same, and no unsafe memory either: only `Terminal` talks to C, and five files that each say so: the ones that
/// parse Markdown, unpack archives, hand cells to SQLite, take them back to count them, and read numbers for it.
let safe: [SwiftSetting] = checked + [.strictMemorySafety()]

let package = Package(
  name: "datagouv-tui",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "DataGouv", targets: ["DataGouv"]),
    .executable(name: "datagouv-tui", targets: ["datagouv-tui"]),
    .executable(name: "datagouv-bench", targets: ["datagouv-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.5.1"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(
      name: "CMarkdown",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "CTerminal"),
    .target(name: "Canvas", dependencies: ["CTerminal"], swiftSettings: safe),
    .target(
      name: "Terminal",
      dependencies: ["CNcurses", "CTerminal", "Canvas"],
      swiftSettings: checked
    ),
    .target(
      name: "DataGouv",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: safe
    ),
    .target(
      name: "LocalTables",
      dependencies: [
        "CArchive", "DataGouv",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: safe
    ),
    .target(
      name: "Library",
      dependencies: ["DataGouv", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: safe
    ),
    .target(name: "Explorer", dependencies: ["Canvas", "DataGouv"], swiftSettings: safe),
    .target(
      name: "Views",
      dependencies: ["CMarkdown", "Canvas", "DataGouv", "Explorer"],
      swiftSettings: safe
    ),
    .target(
      name: "Loading",
      dependencies: [
        "DataGouv", "Explorer", "LocalTables", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: safe
    ),
    .target(
      name: "SampleServer",
      dependencies: [
        "DataGouv", "LocalTables",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      resources: [.copy("Catalogue")],
      swiftSettings: safe
    ),
    .executableTarget(
      name: "datagouv-tui",
      dependencies: [
        "Canvas", "DataGouv", "Explorer", "Library", "Loading", "SampleServer", "Terminal", "Views",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: safe
    ),
    .executableTarget(
      name: "datagouv-bench",
      dependencies: [
        "Canvas", "DataGouv", "Explorer", "Library", "Loading", "LocalTables", "SampleServer", "Views",
      ],
      swiftSettings: safe
    ),
    .testTarget(
      name: "ViewsTests",
      dependencies: ["Canvas", "DataGouv", "Explorer", "Views"],
      exclude: ["Screens"],
      swiftSettings: checked
    ),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: checked),
    .testTarget(
      name: "LoadingTests",
      dependencies: ["DataGouv", "Explorer", "FaultServer", "Loading", "SampleServer"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "LocalTablesTests",
      dependencies: ["CArchive", "DataGouv", "LocalTables"],
      swiftSettings: safe
    ),
    .executableTarget(
      name: "LibraryProbe",
      dependencies: ["Library"],
      path: "Tests/Support/LibraryProbe",
      swiftSettings: safe
    ),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "DataGouv", "FaultServer", "Library", "LibraryProbe", "TerminalTesting",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: checked
    ),
    .testTarget(
      name: "SampleServerTests",
      dependencies: [
        "DataGouv", "LocalTables", "SampleServer",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: safe
    ),
    .testTarget(
      name: "ExplorerTests", dependencies: ["Canvas", "DataGouv", "Explorer"], swiftSettings: safe),
    .target(
      name: "FaultServer",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      path: "Tests/Support/FaultServer",
      swiftSettings: safe
    ),
    .testTarget(
      name: "DataGouvTests",
      dependencies: [
        "DataGouv", "FaultServer",
        .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: safe
    ),
    .systemLibrary(name: "CVTerm", path: "Tests/Support/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal"),
    .target(
      name: "TerminalTesting",
      dependencies: ["CPseudoTerminal", "CVTerm"],
      path: "Tests/Support/TerminalTesting",
      swiftSettings: checked
    ),
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["Canvas", "Terminal"],
      path: "Tests/Support/TerminalProbe",
      swiftSettings: checked
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Canvas", "Terminal", "TerminalProbe", "TerminalTesting"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "SessionTests",
      dependencies: ["FaultServer", "TerminalTesting", "datagouv-tui"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "DataGouv", "Explorer", "FaultServer", "Library", "TerminalTesting", "Views", "datagouv-tui",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: checked
    ),
  ],
  swiftLanguageModes: [.v6]
)
