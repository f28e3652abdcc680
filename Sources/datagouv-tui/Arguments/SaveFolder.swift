import Foundation

/// The folder that new files are proposed for.
enum SaveFolder {
  /// What systems call the folder of downloads, in the two languages.
  private static let names = ["Downloads", "Téléchargements"]

  /// The user's folder of downloads, written from `~`, if there is one; else nothing, which is the current folder.
  static func proposed(home: String?) -> String {
    guard let home, !home.isEmpty else { return "" }
    let found = names.first { name in
      let kind = try? FileManager.default.attributesOfItem(atPath: "\(home)/\(name)")[.type]
      return kind as? FileAttributeType == .typeDirectory
    }
    return found.map { "~/\($0)" } ?? ""
  }
}
