package import DataGouv

/// Why an answer cannot be read.
extension Messages {
  /// What an answer, or the part of it at a path, is instead of what it should be: a clause without a full stop.
  package func text(_ problem: AnswerProblem, at path: String) -> String {
    path.isEmpty ? clause(problem) : labelled(path, clause(problem))
  }

  private func clause(_ problem: AnswerProblem) -> String {
    switch problem {
    case .missing: say("absent", "missing")
    case .shape(let shape, let expected):
      say("\(noun(shape)) au lieu d'\(noun(expected))", "\(noun(shape)) instead of \(noun(expected))")
    case .notAMonth(let text):
      say("« \(text) » au lieu d'un mois comme « 2026-11 »", "“\(text)” instead of a month such as “2026-11”")
    case .notAKey: say("ce n'est pas une clé", "it is no key")
    case .notTrue: say("le serveur ne dit pas que c'est fait", "the server does not say that it is done")
    case .empty: say("elle est vide", "it is empty")
    case .webPage: say("c'est une page web, pas du JSON", "it is a web page, not JSON")
    case .notJSON(let words): say("ce n'est pas du JSON : \(words)", "it is not JSON: \(words)")
    case .notYAML(let words): say("ce n'est pas du YAML : \(words)", "it is not YAML: \(words)")
    case .markup:
      say(
        "c'est une page web ou du XML, pas une description d'API",
        "it is a web page or XML, not an API description")
    case .notADescription(nil): say("la description est vide", "the description is empty")
    case .notADescription(let shape?):
      say("c'est \(noun(shape)), pas une description d'API", "it is \(noun(shape)), not an API description")
    case .unknownSpecification: say("ce n'est ni OpenAPI ni Swagger", "it is neither OpenAPI nor Swagger")
    case .tooMuch:
      say("elle décrit plus qu'une API ne peut avoir", "it describes more than an API can have")
    }
  }

  private func noun(_ shape: AnswerProblem.Shape) -> String {
    switch shape {
    case .boolean: say("un booléen", "a boolean")
    case .number: say("un nombre", "a number")
    case .text: say("un texte", "a text")
    case .list: say("une liste", "a list")
    case .object: say("un objet", "an object")
    }
  }
}
