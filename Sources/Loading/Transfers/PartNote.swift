import DataGouv
import Foundation

/// What is written down beside the part of a download: where it is from and which version of the file it is of.
struct PartNote: Codable, Hashable {
  var address: String
  var validator: String

  /// Where the note of a part is.
  private static func place(_ part: URL) -> URL {
    part.deletingLastPathComponent().appending(path: part.lastPathComponent + ".json")
  }

  /// Reads the note of a part, if there is one.
  init?(beside part: URL) {
    guard let data = try? Data(contentsOf: Self.place(part)),
      let note = try? JSONDecoder().decode(Self.self, from: data)
    else { return nil }
    self = note
  }

  /// Makes a note.
  init(address: String, validator: String) {
    self.address = address
    self.validator = validator
  }

  /// Writes it down.
  func write(beside part: URL) throws {
    try JSONEncoder().encode(self).write(to: Self.place(part), options: .atomic)
  }

  /// Deletes the note of a part.
  static func remove(beside part: URL) { try? FileManager.default.removeItem(at: place(part)) }
}
