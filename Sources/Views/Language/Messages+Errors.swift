package import DataGouv

extension Messages {
  /// What happened, as a sentence.
  package func cause(_ error: DataGouvError) -> String {
    switch error {
    case .unreachable(let host, let failure): cause(failure, host: host)
    case .timedOut(let host, let duration):
      say(
        "\(host) n'a pas répondu en \(formats.seconds(duration)).",
        "\(host) did not answer within \(formats.seconds(duration)).")
    case .status(let status, let message, _, _):
      cause(status: status) + words(of: message, status: status)
    case .undecodable(let path, let reason):
      say(
        "La réponse du serveur n'a pas la forme attendue",
        "The server's answer does not have the expected form")
        + " (\(text(reason, at: path)))."
    case .tooLarge(let limit):
      say(
        "La réponse dépasse \(formats.bytes(Int64(limit))).",
        "The answer is larger than \(formats.bytes(Int64(limit))).")
    case .invalidRequest(let problem): text(problem)
    case .serviceMissing(let service): missing(service)
    case .refused(let fields):
      say("Le serveur refuse des valeurs : ", "The server refuses some values: ")
        + fields.map { "\($0.name): \($0.reason)" }.joined(separator: " · ")
    case .keyMissing: say("Cette demande exige une clé d'API.", "This request needs an API key.")
    case .tableChanged:
      say(
        "La table a été rechargée pendant sa lecture.", "The table was filled anew while it was read.")
    case .cancelled: say("Le chargement a été annulé.", "The load was cancelled.")
    }
  }

  /// What to do about it, as a sentence.
  package func advice(_ error: DataGouvError) -> String {
    switch error {
    case .unreachable(_, .unknownHost):
      say(
        "Vérifiez la connexion et l'adresse, puis r.", "Check the connection and the address, then press r.")
    case .unreachable(_, .insecure):
      say(
        "Vérifiez la date de la machine et ses certificats, puis r.",
        "Check this machine's clock and certificates, then press r.")
    case .unreachable(_, .proxy):
      say("Vérifiez HTTP_PROXY et HTTPS_PROXY, puis r.", "Check HTTP_PROXY and HTTPS_PROXY, then press r.")
    case .unreachable(_, .offline):
      say("Relancez sans --offline pour le demander.", "Start without --offline to ask for it.")
    case .unreachable: say("Vérifiez la connexion, puis r.", "Check the connection, then press r.")
    case .timedOut:
      say(
        "Le service est peut-être chargé : r pour réessayer.",
        "The service may be busy: press r to try again.")
    case .status(let status, _, _, let wait): advice(status: status, wait: wait)
    case .undecodable:
      say("r pour réessayer ; ! garde le détail.", "Press r to try again; ! keeps the details.")
    case .tooLarge: say("Demandez moins à la fois.", "Ask for less at once.")
    case .invalidRequest: say("Changez la recherche ou l'adresse.", "Change the search or the address.")
    case .serviceMissing: say("Les autres volets fonctionnent.", "The other panes still work.")
    case .refused: say("Corrigez ces champs.", "Correct these fields.")
    case .keyMissing:
      say("Mettez la clé dans DATAGOUV_API_KEY.", "Put the key into DATAGOUV_API_KEY.")
    case .tableChanged: say("r pour la relire.", "Press r to read it again.")
    case .cancelled: say("r pour relancer.", "Press r to start again.")
    }
  }

  /// The same in a few words, for a line where there is no room.
  package func short(_ error: DataGouvError) -> String {
    switch error {
    case .unreachable(_, .unknownHost): say("hôte introuvable", "host not found")
    case .unreachable(_, .insecure): say("connexion non sûre", "connection not secure")
    case .unreachable(_, .proxy): say("proxy injoignable", "proxy unreachable")
    case .unreachable(_, .offline): say("hors ligne, non gardé", "offline, not stored")
    case .unreachable: say("serveur injoignable", "server unreachable")
    case .timedOut: say("pas de réponse", "no answer")
    case .status(404, _, _, _): say("introuvable (404)", "not found (404)")
    case .status(410, _, _, _): say("supprimé (410)", "removed (410)")
    case .status(429, _, _, _): say("trop de demandes (429)", "too many requests (429)")
    case .status(let status, _, _, _): say("erreur HTTP \(status)", "HTTP error \(status)")
    case .undecodable: say("réponse illisible", "unreadable answer")
    case .tooLarge: say("réponse trop grosse", "answer too large")
    case .invalidRequest: say("demande impossible", "impossible request")
    case .serviceMissing: say("service absent", "no such service")
    case .refused: say("valeurs refusées", "values refused")
    case .keyMissing: say("clé requise", "key needed")
    case .tableChanged: say("table rechargée", "table filled anew")
    case .cancelled: say("annulé", "cancelled")
    }
  }

  private func cause(_ failure: DataGouvError.ConnectionFailure, host: String) -> String {
    switch failure {
    case .unknownHost: say("Le nom \(host) est introuvable.", "The name \(host) cannot be found.")
    case .refused: say("\(host) refuse la connexion.", "\(host) refuses the connection.")
    case .insecure:
      say(
        "La connexion à \(host) n'est pas sûre : son certificat est refusé.",
        "The connection to \(host) is not secure: its certificate is refused.")
    case .interrupted: say("La connexion à \(host) a été coupée.", "The connection to \(host) was cut.")
    case .offline:
      say(
        "Hors ligne, et rien n'a été gardé de cette demande à \(host).",
        "Offline, and nothing was stored of this request to \(host).")
    case .proxy: say("Le proxy ne laisse pas joindre \(host).", "The proxy does not let \(host) be reached.")
    }
  }

  /// The server's own words, unless they only repeat the status.
  private func words(of message: String?, status: Int) -> String {
    guard let message, !message.isEmpty, !message.hasPrefix(String(status)) else { return "" }
    let end = message.last.map { ".!?…".contains($0) } == true ? "" : "."
    return say(" Le serveur dit : \(message)\(end)", " The server says: \(message)\(end)")
  }

  private func cause(status: Int) -> String {
    switch status {
    case 400, 422:
      say(
        "Le serveur ne comprend pas la demande (\(status)).",
        "The server does not understand the request (\(status)).")
    case 401, 403: say("L'accès est réservé (\(status)).", "Access is restricted (\(status)).")
    case 404:
      say(
        "Introuvable : cela n'existe pas, ou plus (404).", "Not found: it does not exist, or no longer (404)."
      )
    case 410: say("Supprimé par son producteur (410).", "Removed by its producer (410).")
    case 416: say("Cette page est après la fin (416).", "This page is past the end (416).")
    case 429: say("Trop de demandes en peu de temps (429).", "Too many requests in a short time (429).")
    case 502, 503, 504:
      say("Le service est indisponible (\(status)).", "The service is unavailable (\(status)).")
    case 500...: say("Le serveur a eu une erreur (\(status)).", "The server failed (\(status)).")
    default:
      say("Réponse inattendue du serveur (\(status)).", "Unexpected answer from the server (\(status)).")
    }
  }

  private func advice(status: Int, wait: Duration?) -> String {
    switch (status, wait) {
    case (_, .some(let wait)):
      say("Attendez \(formats.seconds(wait)), puis r.", "Wait \(formats.seconds(wait)), then press r.")
    case (401, _), (403, _):
      say("Demandez l'accès au producteur.", "Ask the producer for access.")
    case (404, _), (410, _):
      say("Retour arrière pour revenir en arrière.", "Press Backspace to go back.")
    case (400, _), (422, _), (416, _):
      say("Changez la demande (R la remet à zéro), ou r.", "Change the request (R resets it), or press r.")
    default: say("Réessayez dans un moment (r).", "Try again in a moment (r).")
    }
  }

  private func missing(_ service: DataGouvError.Service) -> String {
    switch service {
    case .main: say("Ce portail n'a pas de catalogue.", "This portal has no catalogue.")
    case .tabular: say("Ce portail n'a pas de service de tables.", "This portal has no service for tables.")
    case .metrics: noMetricsService
    }
  }
}
