extension Triples {
  /// A dataset as DCAT, small but whole enough to be read: title, description, dates, publisher, keywords, files.
  init(_ dataset: SampleDataset, shape: DatasetShape) {
    let files = dataset.resources.prefix(100)
    func file(_ resource: SampleResource) -> String { "\(shape.origin)/api/1/datasets/r/\(resource.id)" }
    var facts = [
      Triples.Fact(property: "dct:identifier", value: .text(dataset.id)),
      Triples.Fact(property: "dct:title", value: .text(dataset.entry.title)),
      Triples.Fact(property: "dct:description", value: .text(dataset.description)),
      Triples.Fact(property: "dct:issued", value: .text(CivilTime.text(ofSecond: dataset.created))),
      Triples.Fact(property: "dct:modified", value: .text(CivilTime.text(ofSecond: dataset.updated))),
    ]
    facts += dataset.entry.tags.map { Triples.Fact(property: "dcat:keyword", value: .text($0)) }
    facts += files.map { Triples.Fact(property: "dcat:distribution", value: .address(file($0))) }
    var things: [(id: String, kind: String, facts: [Fact])] = []
    if let organization = dataset.organization {
      let id = "\(shape.origin)/organizations/\(organization.slug)/"
      facts.append(Triples.Fact(property: "dct:publisher", value: .address(id)))
      things.append(
        (id, "foaf:Organization", [Triples.Fact(property: "foaf:name", value: .text(organization.name))]))
    }
    things += files.map { resource in
      let url = shape.address(of: resource)
      let known = [
        Triples.Fact(property: "dct:title", value: .text(resource.title)),
        Triples.Fact(property: "dcat:downloadURL", value: .address(url)),
      ]
      let format = resource.format.map { Triples.Fact(property: "dct:format", value: .text($0)) }
      return (file(resource), "dcat:Distribution", known + [format].compactMap(\.self))
    }
    self.things = [("\(shape.origin)/datasets/\(dataset.slug)/", "dcat:Dataset", facts)] + things
  }

  /// A dataservice as DCAT: title, description, dates, publisher, keywords, where it answers and what it serves.
  init(_ service: SampleDataservice, catalogue: SampleCatalogue, origin: String) {
    var facts = [
      Triples.Fact(property: "dct:identifier", value: .text(service.id)),
      Triples.Fact(property: "dct:title", value: .text(service.entry.title)),
      Triples.Fact(property: "dct:description", value: .text(service.description)),
      Triples.Fact(property: "dct:issued", value: .text(CivilTime.text(ofSecond: service.created))),
      Triples.Fact(property: "dct:modified", value: .text(CivilTime.text(ofSecond: service.modified))),
    ]
    facts += service.entry.tags.map { Triples.Fact(property: "dcat:keyword", value: .text($0)) }
    if let base = service.entry.base {
      facts.append(Triples.Fact(property: "dcat:endpointURL", value: .address(base)))
    }
    facts += service.datasets.compactMap(catalogue.dataset).map {
      Triples.Fact(property: "dcat:servesDataset", value: .address("\(origin)/datasets/\($0.slug)/"))
    }
    var others: [(id: String, kind: String, facts: [Fact])] = []
    if let organization = service.producer.organization {
      let id = "\(origin)/organizations/\(organization.slug)/"
      facts.append(Triples.Fact(property: "dct:publisher", value: .address(id)))
      let name = Triples.Fact(property: "foaf:name", value: .text(organization.name))
      others.append((id, "foaf:Organization", [name]))
    }
    things = [("\(origin)/dataservices/\(service.slug)/", "dcat:DataService", facts)] + others
  }
}
