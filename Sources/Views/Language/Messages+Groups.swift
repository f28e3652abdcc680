package import DataGouv
package import Explorer

extension Messages {
  var groupTitle: String { say("Grouper les lignes", "Group the rows") }
  var groupHint: String {
    say("↑ ↓ champ · ← → colonne · tapez un nom · Entrée", "↑ ↓ field · ← → column · type a name · Enter")
  }
  /// What a choice of the form is for.
  package func name(_ field: GroupForm.Field) -> String {
    switch field {
    case .column: say("Par", "By")
    case .second: say("puis par", "then by")
    case .measure: say("Calculs sur", "Figures of")
    }
  }
  var noColumnChosen: String { say("– aucune –", "– none –") }
  var groupFigures: String {
    say("lignes, somme, moyenne, minimum, maximum", "rows, sum, mean, minimum, maximum")
  }

  /// A figure of a group, as its column's heading.
  package func name(_ function: TableQuery.Aggregation.Function) -> String {
    switch function {
    case .count: say("nombre", "count")
    case .min: say("minimum", "minimum")
    case .max: say("maximum", "maximum")
    case .avg: say("moyenne", "mean")
    case .sum: say("somme", "sum")
    }
  }
  /// The heading of the number of rows in a group.
  package var groupRows: String { say("lignes", "rows") }
  /// A number of groups.
  package func groups(_ count: Int) -> String {
    counted(count, ("groupe", "groupes"), ("group", "groups"))
  }
  func groupedBy(_ columns: [String]) -> String {
    let names = columns.joined(separator: ", ")
    return say(
      "groupes de \(names) · Entrée lignes · v barres · Retour",
      "grouped by \(names) · Enter rows · v bars · Back")
  }
  /// Said when there are more groups than are shown.
  package func firstGroups(_ count: Int) -> String {
    say("les \(formats.integer(count)) premiers seulement", "only the first \(formats.integer(count))")
  }
  var loadingGroups: String { say("Calcul des groupes…", "Computing the groups…") }
  /// Said when the portal does not compute figures of a table.
  package var groupsNotServed: String {
    say(
      "Le portail ne calcule pas de groupes pour cette table.", "The portal computes no groups of this table."
    )
  }
  /// What can be done about it: the file is fetched, and how large it is.
  func groupHereAdvice(_ size: Int64?) -> String {
    let weight = size.map { " (\(formats.bytes($0)))" } ?? ""
    return say(
      "L : lire le fichier\(weight) et les calculer ici. Retour : les lignes.",
      "L: read the file\(weight) and compute them here. Back: the rows.")
  }
}
