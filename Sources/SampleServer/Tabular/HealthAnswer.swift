/// What the health routes answer.
enum HealthAnswer {
  /// All is well since the server's start, seconds since 1970.
  static func answer(since start: Int) -> Answer {
    RowsAnswer.json([
      "status": "ok", "version": "0.4.1",
      "uptime_since": .string(CivilTime.text(ofSecond: start) + ".000000+00:00"),
    ])
  }
}
