import Crypto
import DataGouv
import Foundation

/// Computes a file's digest while its bytes come, to compare it with the portal's.
struct Checksum {
  /// The portal's name of its kind.
  let type: String
  private let expected: String
  private var hash: any HashFunction

  /// Prepares to check; `nil` for a kind that is not known. `sha2` is a family, told apart by its length.
  init?(_ checksum: Resource.Checksum) {
    type = checksum.type
    expected = checksum.value.lowercased()
    switch (checksum.type.lowercased(), expected.utf8.count) {
    case ("md5", 32): hash = Insecure.MD5()
    case ("sha1", 40): hash = Insecure.SHA1()
    case ("sha256", 64), ("sha2", 64): hash = SHA256()
    case ("sha2", 96): hash = SHA384()
    case ("sha2", 128): hash = SHA512()
    default: return nil
    }
  }

  /// Takes the next bytes.
  mutating func take(_ bytes: some DataProtocol) { hash.update(data: bytes) }

  /// Whether the bytes are those that the portal describes.
  var isRight: Bool {
    var text = ""
    for byte in hash.finalize() { text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
    return text == expected
  }
}
