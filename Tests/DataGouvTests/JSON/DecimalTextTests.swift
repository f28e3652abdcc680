import Testing

@testable import DataGouv

struct DecimalTextTests {
  @Test(arguments: [
    ("1.5", "1.5"), ("1.50", "1.5"), ("2.0", "2"), ("-0.0", "0"), ("0.10", "0.1"), ("-3.250", "-3.25"),
    ("1e3", "1000"),
    ("1E-7", "0.0000001"), ("12.5e1", "125"), ("1.25e1", "12.5"),
    ("123456789.123456789123", "123456789.123456789123"),
    ("18446744073709551616", "18446744073709551616"), ("1e400", "1e400"), ("100", "100"), ("-1e-2", "-0.01"),
  ])
  func `a number becomes the shortest plain decimal of the same value`(_ text: String, _ plain: String) {
    #expect(DecimalText.plain(text) == plain)
  }

  @Test(arguments: ["", "abc", "1.2.3", "1e", "é"]) func `what is no number has none`(_ text: String) {
    #expect(DecimalText.plain(text) == nil)
  }
}
