import Foundation

/// Reads a delimited text, packed or not, into a table that can be asked from its first rows on.
///
/// Bytes are taken as they come and never kept whole: the import needs the same memory for any file. Cells are
/// stored as the texts that they are; the types of columns follow from all cells so far, and so can only become
/// wider while rows come in. What cannot be read is replaced and counted.
package struct TableImport: Sendable {
  private let source: ByteSource
  private let options: ImportOptions

  /// Makes an import; nothing is read yet.
  package init(_ source: ByteSource, options: ImportOptions = ImportOptions()) {
    self.source = source
    self.options = options
  }

  /// Imports until the end, a failure, the limit or the task's cancellation; the rows that came can be asked then.
  ///
  /// - Parameter report: is told, on a thread of the import's own, what was read and the table so far: `nil` until
  ///   its columns are known, which then stay the same but for their types.
  package func run(
    _ report: @escaping @Sendable (ImportProgress, ImportedTable?) -> Void = { _, _ in }
  ) async -> ImportResult {
    let inflow = Inflow()
    let question = LimitQuestion()
    return await withTaskCancellationHandler {
      async let _ = inflow.feed(from: source)
      let result = await withCheckedContinuation { continuation in
        // Unpacking and the database block, which a task must not.
        Thread.detachNewThread { [expected = source.expectedBytes, options] in
          let run = ImportRun(
            inflow: inflow, expectedBytes: expected, options: options,
            question: question, report: report)
          continuation.resume(returning: run.result())
        }
      }
      inflow.finish()
      return result
    } onCancel: {
      inflow.cancel()
      question.cancel()
    }
  }
}
