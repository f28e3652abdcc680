import CArchive

/// Unpacks a stream with libarchive, which reads as far as it needs and blocks meanwhile.
///
/// The only type that talks to C: it owns the handle and the buffer that libarchive reads from, and hands out arrays.
/// It belongs to one thread.
@safe final class ArchiveReader {
  private let archive: OpaquePointer
  private let read: () -> [UInt8]?
  /// What libarchive reads; its bytes have to stay in place until it asks for the next ones.
  private var buffer: UnsafeMutableRawBufferPointer

  /// - Parameters:
  ///   - isZip: whether it is a zip archive; else one compressed file.
  ///   - read: gives the packed bytes, `nil` at their end.
  /// - Throws: `ImportError.damagedArchive`.
  init(isZip: Bool, read: @escaping () -> [UInt8]?) throws(ImportError) {
    guard let archive = unsafe archive_read_new() else { throw .damagedArchive("no memory") }
    unsafe self.archive = archive
    self.read = read
    unsafe buffer = .allocate(byteCount: 0, alignment: 16)
    if isZip {
      unsafe archive_read_support_format_zip(archive)
    } else {
      // Not all that there are: one of them looks far ahead, and so loses the beginning of what is cut off.
      unsafe archive_read_support_filter_gzip(archive)
      unsafe archive_read_support_filter_bzip2(archive)
      unsafe archive_read_support_filter_xz(archive)
      unsafe archive_read_support_filter_zstd(archive)
      unsafe archive_read_support_format_raw(archive)
    }
    let client = unsafe Unmanaged.passUnretained(self).toOpaque()
    let status = unsafe archive_read_open(
      archive, client, nil,
      { _, client, bytes in
        guard let client = unsafe client, let bytes = unsafe bytes else { return -1 }
        return unsafe Unmanaged<ArchiveReader>.fromOpaque(client).takeUnretainedValue().refill(bytes)
      }, nil)
    try check(status)
  }

  deinit {
    unsafe archive_read_free(archive)
    unsafe buffer.deallocate()
  }

  /// The next file, folders left out; `nil` at the end.
  ///
  /// - Throws: `ImportError.damagedArchive`.
  func nextEntry() throws(ImportError) -> ArchiveEntry? {
    while true {
      var entry: OpaquePointer?
      let status = unsafe archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return nil }
      try check(status)
      guard let entry = unsafe entry else { return nil }
      let path = unsafe archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry)
      let name = unsafe path.map { unsafe String(cString: $0) } ?? ""
      if name.hasSuffix("/") { continue }
      let isSized = unsafe archive_entry_size_is_set(entry) != 0
      return ArchiveEntry(path: name, size: isSized ? Int(unsafe archive_entry_size(entry)) : nil)
    }
  }

  /// The next bytes of the file; `nil` at its end.
  ///
  /// - Throws: `ImportError.damagedArchive`.
  func nextBytes() throws(ImportError) -> [UInt8]? {
    while true {
      var start: UnsafeRawPointer?
      var count = 0
      var offset: la_int64_t = 0
      let status = unsafe archive_read_data_block(archive, &start, &count, &offset)
      if status == ARCHIVE_EOF { return nil }
      try check(status)
      let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
      if !bytes.isEmpty { return bytes }
    }
  }

  private func refill(_ target: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
    guard let bytes = read() else { return 0 }
    if unsafe buffer.count < bytes.count {
      unsafe buffer.deallocate()
      unsafe buffer = .allocate(byteCount: bytes.count, alignment: 16)
    }
    unsafe buffer.copyBytes(from: bytes)
    unsafe target.pointee = UnsafeRawPointer(buffer.baseAddress)
    return bytes.count
  }

  /// A warning lets reading go on.
  private func check(_ status: Int32) throws(ImportError) {
    guard status < ARCHIVE_WARN else { return }
    let text = unsafe archive_error_string(archive).map { unsafe String(cString: $0) }
    throw .damagedArchive(text ?? "libarchive: \(status)")
  }
}
