import Canvas
import DataGouv
import Testing

@testable import Explorer

struct CompletionTests {
  @Test func `Tab completes a field's name`() {
    var driver = Driver.results()
    driver.press("/air gran")
    driver.key(.tab)
    #expect(driver.explorer.results.field.text == "air granularity:")
    #expect(driver.explorer.entry == .query)
    #expect(driver.last(.suggestions)?.request == .choices(.granularity, matching: ""))
  }

  @Test func `Tab leaves the line where there is nothing to complete`() {
    var driver = Driver.results()
    driver.press("/air")
    driver.key(.tab)
    #expect(driver.explorer.entry == nil)
  }

  @Test func `the portal proposes what is typed, and Tab takes the first`() {
    var driver = Driver.results()
    driver.press("/tag:san")
    #expect(driver.last(.suggestions)?.request == .choices(.tag, matching: "san"))
    #expect(driver.last(.suggestions)?.delay == .milliseconds(150))
    driver.answer(.suggestions, .choices([SearchChoice(value: "sante"), SearchChoice(value: "sang")]))
    #expect(driver.explorer.results.completion?.choices.map(\.value) == ["sante", "sang"])
    #expect(driver.explorer.results.completion?.cursor == nil)
    driver.key(.tab)
    #expect(driver.explorer.results.filters == [SearchFilter(.tag, "sante")])
    #expect(driver.explorer.results.field.text.isEmpty)
    #expect(driver.explorer.entry == .query)
  }

  @Test func `proposals are chosen with the arrows and taken with Enter`() {
    var driver = Driver.results()
    driver.press("/tag:san")
    driver.answer(.suggestions, .choices([SearchChoice(value: "sante"), SearchChoice(value: "sang")]))
    driver.key(.down)
    driver.key(.down)
    driver.key(.enter)
    #expect(driver.explorer.results.filters == [SearchFilter(.tag, "sang")])
  }

  @Test func `Enter takes the proposal that a name stands for`() {
    var driver = Driver.results()
    driver.press("/org:ins")
    driver.answer(.suggestions, .choices([SearchChoice(value: "id", label: "Institut", aliases: ["Insee"])]))
    driver.key(.enter)
    #expect(driver.explorer.results.filters == [SearchFilter(.producer, "id", label: "Institut")])
  }

  @Test func `closed lists are proposed at once`() {
    var driver = Driver.results()
    driver.press("/badge:cer")
    #expect(driver.explorer.results.completion?.choices.map(\.value) == ["certified"])
    #expect(driver.last(.suggestions) == nil)
  }

  @Test func `a list that the portal gives whole is asked for once`() {
    var driver = Driver.results()
    driver.press("/licence:l")
    driver.answer(
      .suggestions,
      .choices([SearchChoice(value: "lov2", label: "Licence Ouverte"), SearchChoice(value: "odc-odbl")]))
    let count = driver.loads.filter { $0.ticket.slot == .suggestions }.count
    driver.press("ov2 ")
    #expect(driver.explorer.results.filters == [SearchFilter(.licence, "lov2", label: "Licence Ouverte")])
    #expect(driver.loads.filter { $0.ticket.slot == .suggestions }.count == count)
    #expect(driver.last(.lookUp) == nil)
  }

  @Test func `proposals for what was typed before are not shown`() {
    var driver = Driver.results()
    driver.press("/tag:a")
    let old = driver.last(.suggestions)?.ticket
    driver.press("b")
    if let old { driver.handle(.answered(old, .success(.choices([SearchChoice(value: "abc")])))) }
    #expect(driver.explorer.results.completion?.choices.isEmpty == true)
  }
}
