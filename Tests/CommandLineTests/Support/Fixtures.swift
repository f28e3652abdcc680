/// Answers of a small portal, in the servers' shapes.
enum Fixtures {
  static let search = #"""
    {"data":[
      {"id":"5f0000000000000000000001","slug":"rivieres","title":"Rivières de France","acronym":"RIV",
       "description_short":"Les cours d'eau","organization":{"id":"5f00000000000000000000aa","name":"Office des eaux",
       "acronym":null,"page":"https://example.org/o","badges":[{"kind":"certified"}]},
       "last_update":"2026-03-01T08:00:00+00:00","license":"lov2","access_type":"open","tags":["eau","rivière"],
       "metrics":{"views":12345,"resources_downloads":678,"reuses":2,"followers":5},"quality":{"score":0.75},
       "archived":null,"resources":{"total":2}},
      {"id":"5f0000000000000000000002","slug":"piege","title":"Piège \u001b[31mrouge\u202e, \"cité\"\nsuite",
       "last_update":null,"license":null,"metrics":{},"resources":{"total":0}}
    ],"page":1,"page_size":20,"total":2}
    """#

  static let dataset = #"""
    {"id":"5f0000000000000000000001","slug":"rivieres","title":"Rivières de France","acronym":"RIV",
     "description":"Les **cours d'eau**.\n\nPar \u001b]0;bassin\u0007.\n",
     "organization":{"id":"5f00000000000000000000aa","name":"Office des eaux"},
     "created_at":"2024-01-15T00:00:00+00:00","last_update":"2026-03-01T08:00:00+00:00",
     "license":"lov2","frequency":{"id":"annual","label":"Annuelle"},"tags":["eau","rivière"],
     "temporal_coverage":{"start":"2020-01-01","end":"2025-12-31"},
     "metrics":{"views":12345,"resources_downloads":678,"reuses":2,"followers":5},
     "quality":{"score":0.75,"license":true},"page":"https://example.org/datasets/rivieres",
     "resources":{"total":2},"community_resources":{"total":0}}
    """#

  static let resource = #"""
    {"id":"11111111-2222-4333-8444-555555555555","title":"Débits, par station","type":"main","filetype":"file",
     "format":"csv","url":"https://example.org/debits.csv","latest":"https://example.org/r/1","filesize":2048,
     "last_modified":"2026-02-28T10:00:00+00:00","metrics":{"views":42},
     "extras":{"analysis:parsing:parsing_table":"t"}}
    """#

  static let brokenResource = #"""
    {"id":"11111111-2222-4333-8444-666666666666","title":"Notice","type":"documentation","filetype":"remote",
     "format":"pdf","url":"https://example.org/notice.pdf","metrics":{},"extras":{}}
    """#

  static let resources = "{\"data\":[\(resource),\(brokenResource)],\"page\":1,\"page_size\":100,\"total\":2}"

  static let profile = #"""
    {"profile":{"header":["station","débit","mesuré","note"],
     "columns":{"note":{"python_type":"string"},"débit":{"python_type":"float","format":"float"},
                "station":{"python_type":"string","format":"siren"},"mesuré":{"python_type":"bool"}},
     "profile":{},"total_lines":3}}
    """#

  static let rows = #"""
    {"data":[
      {"__id":1,"station":"Seine","débit":123.50,"mesuré":true,"note":null},
      {"__id":2,"station":"L'\"Ill\", amont","débit":7,"mesuré":false,"note":""},
      {"__id":3,"station":"\u001b[2JÉvil","débit":12345678901234567,"mesuré":null,"note":"deux\nlignes"}
    ],"meta":{"page":1,"page_size":20,"total":3},"links":{}}
    """#

  static let noRows = #"{"data":[],"meta":{"page":2,"page_size":20,"total":3},"links":{}}"#

  static let datasetMonths = #"""
    {"data":[
      {"__id":9,"metric_month":"2026-03","monthly_visit":1200,"monthly_download_resource":34},
      {"__id":8,"metric_month":"2026-02","monthly_visit":1000000,"monthly_download_resource":5},
      {"__id":7,"metric_month":"2026-02","monthly_visit":1,"monthly_download_resource":null}
    ],"meta":{"page":1,"page_size":13,"total":3},"links":{}}
    """#

  static let resourceMonths = #"""
    {"data":[{"__id":1,"metric_month":"2026-03","monthly_download_resource":4321}],
     "meta":{"page":1,"page_size":13,"total":1},"links":{}}
    """#

  static let noMonths = #"{"data":[],"meta":{"page":1,"page_size":13,"total":0},"links":{}}"#
}
