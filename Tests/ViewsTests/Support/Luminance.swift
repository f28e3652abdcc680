import Foundation

/// How light colours are, by the definition of the web's accessibility guidelines
/// (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>).
enum Luminance {
  /// The contrast of two luminances, 1 to 21.
  static func contrast(_ a: Double, _ b: Double) -> Double {
    (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The luminance of an entry of xterm's 256 colours, 0 to 1.
  static func of(_ entry: UInt8) -> Double {
    let rgb = components(Int(entry)).map { value -> Double in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
  }

  private static func components(_ entry: Int) -> [Int] {
    switch entry {
    case 0..<16: sixteen[entry]
    case 16..<232: [36, 6, 1].map { (entry - 16) / $0 % 6 }.map { $0 == 0 ? 0 : 55 + 40 * $0 }
    default: Array(repeating: 8 + 10 * (entry - 232), count: 3)
    }
  }

  private static let sixteen = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255],
    [0, 255, 255], [255, 255, 255],
  ]
}
