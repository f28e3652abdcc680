import Foundation

/// A form with fields and perhaps a file, as browsers send it (RFC 7578).
struct MultipartForm {
  /// What stands between its parts; nothing that is sent holds it.
  var boundary = "datagouv-\(UUID().uuidString)"
  /// Names and values.
  var fields: [(name: String, value: String)] = []

  /// The form's bytes around a part of a file, which goes by the name `file`.
  func body(
    file: HTTPBody.FilePart? = nil, named filename: String = "", meter: ByteMeter? = nil
  ) -> HTTPBody {
    var head = ""
    for (name, value) in fields {
      head += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    if file != nil {
      head += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; "
      head += "filename=\"\(Self.quotable(filename))\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    }
    return HTTPBody(
      type: "multipart/form-data; boundary=\(boundary)", head: Array(head.utf8), file: file,
      tail: Array("\(file == nil ? "" : "\r\n")--\(boundary)--\r\n".utf8), meter: meter)
  }

  /// A name for between quotation marks: what would end the text or the line is written as browsers and the server
  /// do, everything else as it is, in UTF-8.
  static func quotable(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\0"..<" ", "\u{7F}": result.append(contentsOf: String(scalar).percentEncoded.unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
