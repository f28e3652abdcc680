import CArchive

/// Makes archives with libarchive, in memory, from what is there while it is called.
enum Packed {
  /// A zip archive of files, deflated.
  static func zip(_ files: [(path: String, text: String)]) -> [UInt8] {
    unsafe write(files) { archive in unsafe archive_write_set_format_zip(archive) }
  }

  /// A gzip file.
  static func gzip(_ text: String) -> [UInt8] {
    unsafe write([("text", text)]) { archive in
      unsafe archive_write_set_format_raw(archive)
      unsafe archive_write_add_filter_gzip(archive)
    }
  }

  private static func write(
    _ files: [(path: String, text: String)], _ setUp: (OpaquePointer) -> Void
  ) -> [UInt8] {
    guard let archive = unsafe archive_write_new() else { return [] }
    defer { unsafe archive_write_free(archive) }
    unsafe setUp(archive)
    unsafe archive_write_set_bytes_in_last_block(archive, 1)
    var bytes = [UInt8](repeating: 0, count: 1024 + files.reduce(0) { $0 + $1.text.utf8.count + 1024 })
    var used = 0
    unsafe bytes.withUnsafeMutableBytes { target in
      unsafe archive_write_open_memory(archive, target.baseAddress, target.count, &used)
      for file in files {
        let entry = unsafe archive_entry_new()
        unsafe archive_entry_set_pathname(entry, file.path)
        unsafe archive_entry_set_filetype(entry, 0o100000)
        unsafe archive_entry_set_size(entry, Int64(file.text.utf8.count))
        unsafe archive_write_header(archive, entry)
        unsafe Array(file.text.utf8).withUnsafeBytes { text in
          _ = unsafe archive_write_data(archive, text.baseAddress, text.count)
        }
        unsafe archive_entry_free(entry)
      }
      unsafe archive_write_close(archive)
    }
    return Array(bytes.prefix(used))
  }
}
