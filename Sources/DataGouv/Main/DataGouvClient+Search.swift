extension DataGouvClient {
  /// The results of a search of v2, whose pages tell facets too, up to the 10,000 that a search gives.
  func searchResults<Item: RecordReadable>(_ route: Route, pageSize: Int) -> Listing<Item> {
    var listing: Listing<Item> = listing(pageSize: pageSize) { page in
      var endpoint = Endpoint<Page<Item>>.page(route, page: page, size: pageSize)
      endpoint.fields?.append(",facets")
      return endpoint
    }
    listing.maximumPages = max(1, DatasetQuery.window / listing.pageSize)
    return listing
  }
}
