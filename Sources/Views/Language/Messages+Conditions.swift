package import DataGouv

/// What is said of conditions on rows that cannot be asked.
extension Messages {
  /// Why a table cannot answer a query.
  package func text(_ problem: TableQueryProblem) -> String {
    switch problem {
    case .unknownColumn(let name):
      say("La table n'a pas de colonne « \(name) ».", "The table has no column “\(name)”.")
    case .comparison(let operation, let column, let type):
      say(
        "« \(name(operation)) » ne s'applique pas à « \(column) », de type \(name(type)).",
        "“\(name(operation))” does not apply to “\(column)”, whose type is \(name(type)).")
    case .value(let value, let column, let type):
      say(
        "« \(value) » n'est pas une valeur de « \(column) », qui attend \(form(of: type)).",
        "“\(value)” is not a value of “\(column)”, which takes \(form(of: type)).")
    case .aggregation(let function, let column, let type):
      say(
        "« \(name(function)) » ne s'applique pas à « \(column) », de type \(name(type)).",
        "“\(name(function))” does not apply to “\(column)”, whose type is \(name(type)).")
    case .unsortable(let column, let type):
      say(
        "« \(column) », de type \(name(type)), ne se trie ni ne se groupe.",
        "“\(column)”, whose type is \(name(type)), can be neither sorted nor grouped by.")
    case .notIndexed(let column):
      say(
        "Le portail ne calcule rien de « \(column) » : --local lit le fichier et le calcule ici.",
        "The portal computes nothing of “\(column)”: --local reads the file and computes it here.")
    }
  }

  /// Said of a text that is no condition.
  package func notACondition(_ text: String) -> String {
    let signs = "= != < <= > >= ~ !~"
    return say(
      "« \(text) » n'est pas une condition : donnez une colonne, un signe (\(signs)) et une valeur.",
      "“\(text)” is not a condition: give a column, a sign (\(signs)) and a value.")
  }

  /// Said of a condition whose list of values is empty.
  package func noValue(_ text: String) -> String {
    say("Il manque une valeur à « \(text) ».", "“\(text)” lacks a value.")
  }

  /// Said when the portal computes no groups of a table, on a command line.
  package var groupLocallyAdvice: String {
    say("--local lit le fichier et les calcule ici.", "--local reads the file and computes them here.")
  }
}
