package import DataGouv

/// Why a request cannot be made.
extension Messages {
  /// What is wrong with a request, as a sentence.
  package func text(_ problem: RequestProblem) -> String {
    switch problem {
    case .notAnAddress(let text):
      say("« \(text) » n'est pas une adresse.", "“\(text)” is not an address.")
    case .notOfTheWeb(let address):
      say("\(address) n'est pas une adresse http ou https.", "\(address) is no http or https address.")
    case .file(let path, let problem): self.problem(problem, path)
    case .noSearchService:
      say(
        "Ce portail n'a pas de service de recherche : il ne filtre ni par plusieurs formats, granularités ou "
          + "schémas, ni par famille de formats, producteur ou date.",
        "This portal has no search service: it cannot filter by several formats, granularities or schemas, "
          + "nor by format family, producer or date.")
    case .archivedSearch:
      say(
        "Les jeux archivés ne se filtrent ni par plusieurs formats, granularités ou schémas, ni par famille "
          + "de formats, producteur ou date.",
        "Archived datasets cannot be filtered by several formats, granularities or schemas, nor by format "
          + "family, producer or date.")
    case .noDescription:
      say(
        "Cette API n'a pas de description qu'un programme puisse lire.",
        "This API has no description that a program can read.")
    case .noRecord:
      say("Les choses de ce genre n'ont pas de fiche.", "Things of this kind have no record of their own.")
    case .query(let problem): text(problem)
    case .noIDs(let table):
      say(
        "La table « \(table) » compte le portail entier, sans identifiants.",
        "The table “\(table)” counts the whole portal and knows no ids.")
    case .noMonths(let table):
      say(
        "La table « \(table) » compte depuis le début, sans mois.",
        "The table “\(table)” counts from the beginning and has no months.")
    case .other(let words):
      say("Cette demande ne peut pas être faite : \(words)", "This request cannot be made: \(words)")
    case .strayRedirect, .changeSentElsewhere, .changeRedirected, .endlessRedirects: redirect(problem)
    case .noColumns, .columnsWithFigures, .groupsWithoutFigures, .sortedByNoGroup, .noAlternatives, .noValues,
      .separatorInText, .tooLong:
      question(problem)
    }
  }

  private func redirect(_ problem: RequestProblem) -> String {
    switch problem {
    case .strayRedirect(let address):
      say(
        "Le serveur renvoie à une adresse qui ne s'appelle pas d'ici : \(address)",
        "The server redirects to an address that cannot be called: \(address)")
    case .changeSentElsewhere(let host, let address):
      say(
        "\(host) renvoie une modification vers un autre serveur : \(address)",
        "\(host) redirects a change to another server: \(address)")
    case .changeRedirected(let host, let status, let address):
      say(
        "\(host) renvoie une modification (\(status)) vers \(address)",
        "\(host) redirects a change (\(status)) to \(address)")
    case .endlessRedirects(let host, let limit):
      say("\(host) renvoie plus de \(limit) fois ailleurs.", "\(host) redirects more than \(limit) times.")
    default: problem.description
    }
  }

  private func question(_ problem: RequestProblem) -> String {
    switch problem {
    case .noColumns: say("Aucune colonne n'est choisie.", "No column is chosen.")
    case .columnsWithFigures:
      say(
        "On ne choisit pas de colonnes en même temps que des calculs.",
        "Columns cannot be chosen along with figures.")
    case .groupsWithoutFigures:
      say(
        "Les lignes ne se groupent que pour un calcul, et aucun n'est demandé.",
        "Rows are grouped only to compute a figure, and none is asked for.")
    case .sortedByNoGroup(let column):
      say(
        "Les calculs ne se trient pas par « \(column) », qui ne les groupe pas.",
        "Figures cannot be sorted by “\(column)”, which does not group them.")
    case .noAlternatives:
      say(
        "Un choix entre aucune condition ne veut rien dire.", "A choice between no conditions has no answer.")
    case .noValues(let column):
      say(
        "La liste des valeurs à comparer à « \(column) » est vide.",
        "The list of values that “\(column)” is compared with is empty.")
    case .separatorInText(let text):
      say(
        "« \(text) » ne se cherche pas parmi plusieurs conditions, à cause de sa virgule ou de sa parenthèse ; "
          + "« _ », qui vaut tout caractère, peut la remplacer.",
        "“\(text)” cannot be searched for as one of several conditions, because of its comma or parenthesis; "
          + "“_”, which stands for any character, can take its place.")
    case .tooLong(let bytes, let limit):
      say(
        "La demande est trop longue : \(formats.bytes(Int64(bytes))), pour \(formats.bytes(Int64(limit))) lus au "
          + "plus. Moins de colonnes, de conditions ou de valeurs la raccourcissent.",
        "This query is too long: \(formats.bytes(Int64(bytes))), and the server reads "
          + "\(formats.bytes(Int64(limit))). Fewer columns, conditions or values make it shorter.")
    default: problem.description
    }
  }

  private func problem(_ problem: RequestProblem.FileProblem, _ path: String) -> String {
    switch problem {
    case .missing: say("Il n'y a pas de fichier \(path).", "There is no file \(path).")
    case .unreadable: say("Le fichier \(path) ne peut pas être lu.", "The file \(path) cannot be read.")
    case .empty: say("Le fichier \(path) est vide.", "The file \(path) is empty.")
    case .notAFile:
      say(
        "\(path) n'est pas un fichier, mais un dossier ou un appareil.",
        "\(path) is no file but a folder or a device.")
    case .changed:
      say(
        "Le fichier \(path) a changé depuis le début de l'envoi.",
        "The file \(path) has changed since it began to be sent.")
    case .cut:
      say(
        "Le fichier \(path) a raccourci pendant l'envoi.",
        "The file \(path) became shorter while it was sent.")
    }
  }
}
