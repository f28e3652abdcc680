import Canvas
import Testing
import Views

@testable import Explorer

/// Golden screens of what was kept from before, and of what was not.
struct KeptScreenTests {
  private static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40)]

  @Test(arguments: sizes)
  func `what was kept says so, and since when`(size: Size) throws {
    for scene in Scenes.kept(size) {
      try expectScreen(scene.explorer, named: "kept-\(scene.name)-\(size.width)x\(size.height)")
      guard size.width == 80 else { continue }
      try expectScreen(scene.explorer, named: "english-kept-\(scene.name)", language: .english)
    }
  }

  @Test(arguments: [Language.french, .english], [20, 40, 60, 80])
  func `the age is readable whatever is loading beside it`(language: Language, width: Int) throws {
    let scene = try #require(Scenes.kept(Size(width: width, height: 24)).first)
    var renderer = Renderer(language: language)
    let title = try #require(renderer.frame(of: scene.explorer).canvas.lines.first)
    let mark = language == .french ? "[Gardé il y a 3\u{202f}h]" : "[Stored 3 h ago]"
    #expect(title.contains(mark) || (width == 20 && title.contains(mark.prefix(8))), "\(title)")
  }
}
