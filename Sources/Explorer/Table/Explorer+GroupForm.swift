import Canvas
import DataGouv

extension Explorer {
  /// Opens the form in which columns to group by are chosen.
  mutating func openGroupForm() {
    guard let table else { return }
    let indexes = table.isLocal ? nil : table.profile.value?.indexes
    let columns = table.allColumns.filter { indexes?.contains($0.name) ?? true }
    guard let form = GroupForm(columns: columns, at: table.currentColumn?.name, groups: table.groups) else {
      notice = .cannotGroup
      return
    }
    dialog = .group(form)
  }

  /// A key in that form.
  mutating func press(_ key: Key, in form: GroupForm) -> [Effect] {
    var form = form
    switch (key.code, key.modifiers) {
    case (.escape, _): return closeDialog()
    case (.enter, _):
      dialog = nil
      table?.groups = form.groups
      table?.drilled = nil
      return drop(.groups)
    case (.left, _): form.choose(by: -1)
    case (.right, _),
      (.character(" "), []) where form.typed.isEmpty:
      form.choose(by: 1)
    case (.tab, .shift), (.up, _), (.character("p"), .control): form.move(by: -1)
    case (.tab, _), (.down, _), (.character("n"), .control): form.move(by: 1)
    case (.delete, _): form.clear()
    case (.backspace, _):
      if form.typed.isEmpty { form.clear() } else { form.find(String(form.typed.dropLast())) }
    case (.character(let character), []), (.character(let character), .shift):
      form.find(form.typed + String(character))
    default: break
    }
    dialog = .group(form)
    return []
  }
}

extension GroupForm {
  /// Empties a field that may be empty.
  mutating func clear() {
    if field != .column { choice[field] = nil }
    typed = ""
  }
}
