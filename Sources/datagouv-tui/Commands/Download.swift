import ArgumentParser
import DataGouv
import Explorer
import Foundation
import Loading
import Views

/// Downloads a file.
struct Download: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Download a file.",
    discussion: """
      The file gets the name of its address in the current folder, or the one that --output gives. It is written to \
      NAME.part and gets its name when it is whole; a download that broke off goes on where it was when the same \
      command is given again. A checksum that the portal knows is verified. The path is printed; progress goes to \
      standard error when that is a terminal.
      """)

  @Argument(help: "UUID of the file, or its address on the portal.")
  var resource: String

  @Option(help: ArgumentHelp("Where to write it.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file that is there already.")
  var force = false

  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    let settings = try LaunchSettings(options: portal)
    let messages = Messages(settings.language)
    let client = try await Headless.client(settings, messages)
    guard case .resource(let id) = PortalReference(resource, portal: client.portal) else {
      throw CommandFailure(messages.notAFile(resource))
    }
    let file: Resource
    do throws(DataGouvError) {
      file = try await client.resource(id).resource
    } catch {
      throw CommandFailure(messages.cause(error))
    }
    let path = output ?? FileName.forDownload(of: file)
    let download = FileDownload(
      address: file.latest ?? file.url, checksum: file.checksum,
      target: SaveTarget(path: path, isReplacing: force),
      isNameGuessed: output == nil && !force && FileName.inAddress(of: file) == nil)
    let progress = ProgressLine()
    let status = await FileTransfers(shelf: LocalTableShelf(folder: nil)) { client }
      .download(download) { progress.show(messages.amounts($0).joined(separator: " · ")) }
    progress.clear()
    try tell(status, status.path ?? path, messages, progress)
  }

  private func tell(_ status: TransferStatus, _ path: String, _ messages: Messages, _ progress: ProgressLine)
    throws
  {
    switch status.ending {
    case .complete?:
      progress.finish(messages.details(status).joined(separator: " · "))
      let line = StandardOutput.isTerminal ? SafeLines(path).text : "\(path)\n"
      try StandardOutput.write(line, messages.cannotWrite)
    case .exists?: throw CommandFailure(messages.isThere(path))
    case .failed(let failure)?: throw CommandFailure(messages.text(failure))
    case .cancelled?, nil: throw CommandFailure(messages.cause(DataGouvError.cancelled))
    }
  }
}
