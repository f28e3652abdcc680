package import DataGouv
import Foundation

/// Names for files, out of titles and addresses that strangers wrote: each is safe to be created on any system.
package enum FileName {
  /// The most bytes of a name: file systems take 255, and `.part` and the like are put behind it.
  private static let longest = 200
  /// Names that Windows keeps for devices, whatever follows a dot.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// A name without path separators, controls, invisible characters, leading dots and dashes, or more than 200 bytes;
  /// its ending stays.
  package static func safe(_ text: String) -> String {
    var name = String(String.UnicodeScalarView(text.unicodeScalars.map { isSafe($0) ? $0 : " " }))
    name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    name = String(name.drop { ".-~ ".contains($0) })
    while let last = name.last, ". ".contains(last) { name.removeLast() }
    let stem = name.prefix { $0 != "." }.lowercased()
    if name.isEmpty || reserved.contains(stem) { name = "file\(name.isEmpty ? "" : "-")\(name)" }
    return shortened(name)
  }

  /// A name for the rows of a file with this title: `Prix 2026.csv` gives `prix-2026` and the ending.
  package static func forRows(of title: String, as format: RowFormat) -> String {
    var stem = title
    if let dot = stem.lastIndex(of: "."), (2...5).contains(stem.distance(from: dot, to: stem.endIndex)) {
      stem = String(stem[..<dot])
    }
    let words = stem.folded.unicodeScalars.split { !isPlain($0) }.map { String($0) }
    let slug = words.joined(separator: "-").prefix(80)
    return safe("\(slug.isEmpty ? "table" : slug).\(format.fileExtension)")
  }

  /// A name for a file: the one in its address, else one out of its title and format.
  package static func forDownload(of resource: Resource) -> String {
    if let name = inAddress(of: resource) { return name }
    let format = resource.format.map { ".\($0)" } ?? ""
    let hasFormat = resource.title.lowercased().hasSuffix(format)
    return safe(hasFormat ? resource.title : resource.title + format)
  }

  /// The name that the address of a file tells; `nil` when it tells none, as that of a service does.
  package static func inAddress(of resource: Resource) -> String? {
    guard let url = URL(string: resource.url), url.query() == nil, url.lastPathComponent.contains(".") else {
      return nil
    }
    return safe(url.lastPathComponent)
  }

  /// The name that a server gives a file, if it has an ending; that of a path is its last part.
  package static func given(byServer name: String) -> String? {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map { safe(String($0)) }
    return last.flatMap { $0.dropFirst().contains(".") ? $0 : nil }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: !"/\\:*?\"<>|".unicodeScalars.contains(scalar)
    }
  }

  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
    let kept = ending.utf8.count <= 20 ? ending : ""
    var stem = String(name.dropLast(kept.count))
    while stem.utf8.count + kept.utf8.count > longest, !stem.isEmpty { stem.removeLast() }
    return stem + kept
  }
}
