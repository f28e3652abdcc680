package import Explorer

/// The kinds of things of a catalogue and what is told of them.
extension Messages {
  /// A thing of a kind.
  package func name(_ kind: Kind) -> String {
    switch kind {
    case .dataset: say("jeu de données", "dataset")
    case .organization: say("producteur", "producer")
    case .reuse: say("réutilisation", "reuse")
    case .dataservice: say("API", "API")
    case .topic: say("thème", "topic")
    case .post: say("article", "post")
    case .person: say("personne", "person")
    case .discussion: say("discussion", "discussion")
    case .activity: say("activité", "activity")
    case .element: say("élément", "element")
    case .operation: say("appel", "call")
    case .start: say("accueil", "start page")
    case .bookmark: say("signet", "bookmark")
    case .visit: say("visite", "visit")
    case .query: say("requête nommée", "named query")
    }
  }

  /// All things of a kind.
  package func plural(_ kind: Kind) -> String {
    switch kind {
    case .dataset: say("Jeux de données", "Datasets")
    case .organization: say("Producteurs", "Producers")
    case .reuse: say("Réutilisations", "Reuses")
    case .dataservice: say("API", "APIs")
    case .topic: say("Thèmes", "Topics")
    case .post: say("Articles", "Posts")
    case .person: say("Personnes", "People")
    case .discussion: say("Discussions", "Discussions")
    case .activity: say("Activité", "Activity")
    case .element: say("Éléments", "Elements")
    case .operation: say("Appels", "Calls")
    case .start: say("Accueil", "Start page")
    case .bookmark: say("Signets", "Bookmarks")
    case .visit: say("Historique", "History")
    case .query: say("Requêtes nommées", "Named queries")
    }
  }

  /// A number of things of a kind.
  package func count(_ count: Int, of kind: Kind) -> String {
    switch kind {
    case .dataset: datasets(count)
    case .organization: counted(count, ("producteur", "producteurs"), ("producer", "producers"))
    case .reuse: reuses(count)
    case .dataservice: counted(count, ("API", "API"), ("API", "APIs"))
    case .topic: counted(count, ("thème", "thèmes"), ("topic", "topics"))
    case .post: counted(count, ("article", "articles"), ("post", "posts"))
    case .person: counted(count, ("personne", "personnes"), ("person", "people"))
    case .discussion: discussions(count)
    case .bookmark: counted(count, ("signet", "signets"), ("bookmark", "bookmarks"))
    case .visit: counted(count, ("visite", "visites"), ("visit", "visits"))
    case .query: counted(count, ("requête nommée", "requêtes nommées"), ("named query", "named queries"))
    case .activity, .element, .operation, .start: elements(count)
    }
  }

  /// What the figure at the end of a line counts.
  func figureColumn(_ kind: Kind) -> String {
    switch kind {
    case .dataset, .start: downloadsColumn
    case .organization: say("Jeux", "Sets")
    case .reuse, .dataservice: say("Visites", "Visits")
    case .topic: say("Élém.", "Elem.")
    case .visit: timesColumn
    case .post, .person, .discussion, .activity, .element, .operation, .bookmark, .query: ""
    }
  }

  /// What the column before it holds.
  func contentColumn(_ kind: Kind) -> String {
    switch kind {
    case .dataset, .dataservice, .start: formatColumn
    case .organization: label(.badges)
    case .reuse, .post: label(.type)
    case .bookmark: noteColumn
    case .topic, .person, .discussion, .activity, .element, .operation, .visit, .query: ""
    }
  }

  /// An order of things that are no datasets.
  package func name(_ order: ItemOrder) -> String {
    switch order {
    case .relevance: say("pertinence", "relevance")
    case .newest: say("les plus récents", "newest")
    case .updated: say("modifiés récemment", "last modified")
    case .datasets: say("plus de jeux de données", "most datasets")
    case .reuses: say("plus de réutilisations", "most reuses")
    case .followers: say("plus suivis", "most followed")
    case .views: say("plus consultés", "most visited")
    case .name: say("par nom", "by name")
    }
  }

  func elements(_ count: Int) -> String { counted(count, ("élément", "éléments"), ("element", "elements")) }
  func comments(_ count: Int) -> String {
    counted(count, ("commentaire", "commentaires"), ("comment", "comments"))
  }
  var closed: String { say("close", "closed") }
  var openDiscussion: String { say("ouverte", "open") }
  var edited: String { say("modifié", "edited") }
  /// The author of a comment whose account is gone.
  var someone: String { say("compte supprimé", "deleted account") }
  var deprecated: String { say("obsolète", "deprecated") }
  var parameters: String { say("Paramètres", "Parameters") }
  var nothingHere: String { say("Il n'y a rien ici.", "There is nothing here.") }
  func available(_ percentage: Double) -> String {
    let share = formats.percentage(percentage / 100)
    return say("disponible \(share)", "available \(share)")
  }
  func postKind(_ kind: String) -> String {
    switch kind {
    case "news": say("actualité", "news")
    case "page": say("page", "page")
    default: kind
    }
  }

  /// What lines of the start page stand together for.
  func name(_ group: ItemListing.Group) -> String {
    switch group {
    case .highlight(.featured): say("À la une", "Featured")
    case .highlight(.mostDownloaded): say("Les plus téléchargés", "Most downloaded")
    case .highlight(.newest): say("Nouveautés", "New")
    case .activity: say("Activité récente", "Recent activity")
    case .day: ""
    }
  }
  /// What the start page holds.
  package func startPage(datasets: Int, activities: Int) -> String {
    let happened = counted(activities, ("activité", "activités"), ("activity", "activities"))
    return "\(self.datasets(datasets)) · \(happened)"
  }

  /// What a reuse is; the portal's word when it is not known.
  package func reuseType(_ type: String) -> String {
    switch type {
    case "api": say("API", "API")
    case "application": say("application", "application")
    case "idea": say("idée", "idea")
    case "news_article": say("article de presse", "news article")
    case "paper": say("publication", "paper")
    case "post": say("billet", "post")
    case "visualization": say("visualisation", "visualization")
    case "hardware": say("objet connecté", "hardware")
    default: type
    }
  }

  /// What a reuse is about; the portal's word, with spaces, when it is not known.
  func reuseTopic(_ topic: String) -> String { topic.replacing("_", with: " ") }

  func audience(_ role: String) -> String {
    switch role {
    case "local_authority_and_administration":
      say("collectivités et administrations", "authorities and administrations")
    case "company_and_association": say("entreprises et associations", "companies and associations")
    case "private": say("particuliers", "private persons")
    default: role
    }
  }
  func condition(_ condition: String) -> String {
    switch condition {
    case "yes": say("oui", "yes")
    case "no": say("non", "no")
    case "under_condition": say("sous conditions", "under conditions")
    default: condition
    }
  }

  var kindsTitle: String { say("Que chercher", "What to search") }
  var peopleAdvice: String { say("écrire un nom pour trouver des personnes", "type a name to find people") }
  var linksTitle: String { say("Liens", "Links") }
  var linksHint: String {
    say("chiffre ou ↓ choisir · Entrée suivre · Échap", "digit or ↓ choose · Enter follow · Esc")
  }
  var recordCopiesTitle: String { say("Copier de la fiche", "Copy of the record") }

  /// What of a record can be copied.
  package func name(_ form: RecordForm) -> String {
    switch form {
    case .id: say("identifiant", "id")
    case .slug: say("nom dans l'adresse", "name in addresses")
    case .permanentLink: say("lien permanent", "permanent link")
    case .citation: say("citation", "citation")
    case .json: say("fiche en JSON", "record as JSON")
    case .dcat: say("fiche en DCAT (Turtle)", "record in DCAT (Turtle)")
    }
  }
}
