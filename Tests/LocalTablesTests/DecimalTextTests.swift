import Foundation
import Testing

@testable import LocalTables

struct DecimalTextTests {
  @Test(arguments: [
    "0", "-0", "1", "-1.5", "2.335202", "0.1", ".5", "5.", "123456789.123456789", "9007199254740993",
    "1e5", "1.5e-7", "0.000000000000000000000000000001", "179769313486231570000", "-3,25",
    "1234567890123456789012",
  ])
  func `a number is the double nearest to what is written`(text: String) {
    #expect(DecimalText.number(Array(text.utf8)) == Double(text.replacing(",", with: ".")))
  }

  @Test func `every number of six places is the one that is typed`() {
    for digits in stride(from: 1, to: 9_000_000, by: 7_919) {
      let text = "\(digits / 1_000_000).\(String(1_000_000 + digits % 1_000_000).dropFirst())"
      #expect(DecimalText.number(Array(text.utf8)) == Double(text))
    }
  }

  @Test(arguments: ["", "-", "abc", "1.2.3", "1,2,3", "12 345", "--1"])
  func `what is no number is none`(text: String) {
    #expect(DecimalText.number(Array(text.utf8)) == nil)
  }

  @Test func `spaces around a number do not count`() {
    #expect(DecimalText.number(Array(" 1,5 ".utf8)) == 1.5)
  }
}
