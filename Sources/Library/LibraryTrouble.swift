/// What went wrong with the file of a library, so that its user can be told; the program goes on.
package enum LibraryTrouble: Hashable, Sendable {
  /// It was damaged and now lies beside under this path; a new one was started.
  case setAside(String)
  /// It is damaged while another explorer uses it: nothing outlives this session.
  case damagedInUse
  /// It was written by a newer version of this program and was left alone: nothing outlives this session.
  case newer(version: Int)
  /// It cannot be opened: nothing outlives this session.
  case unusable(LibraryError)
  /// What is seen cannot be kept for later, such as for lack of room on the disk.
  case notKept(LibraryError)
}
