import NIOSSL

/// What a server behind https shows: signed by itself, and of no worth elsewhere.
package enum LoopbackCertificate: Sendable {
  /// For 127.0.0.1, from 2020 to 2120.
  case valid
  /// The same, but only until 2021.
  case expired
  /// For `portal.example`.
  case elsewhere

  /// The certificate as a file of trusted ones holds it.
  package var text: String {
    switch self {
    case .valid: Self.validText
    case .expired: Self.expiredText
    case .elsewhere: Self.elsewhereText
    }
  }

  /// What a server needs to show it.
  func context() throws -> NIOSSLContext {
    try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: NIOSSLCertificate.fromPEMBytes(Array(text.utf8)).map { .certificate($0) },
        privateKey: .privateKey(NIOSSLPrivateKey(bytes: Array(Self.key.utf8), format: .pem))))
  }

  private static let validText = """
    -----BEGIN CERTIFICATE-----
    MIIBWjCCAQCgAwIBAgIBATAKBggqhkjOPQQDAjATMREwDwYDVQQDDAhsb29wYmFj
    azAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowEzERMA8GA1UEAwwI
    bG9vcGJhY2swWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASoh2VQKE/VhnozR1YQ
    whtpVvR1aTcb6/X9vrSo56qcHI/fokBlP1K66vrYB/8MbcenF+vhDlScajAiu/TJ
    cSNFo0MwQTAPBgNVHREECDAGhwR/AAABMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0O
    BBYEFKNvdlJwAu55xwOmBO+d5Hz0WwnxMAoGCCqGSM49BAMCA0gAMEUCIQD90gd9
    CdUuzHxM+FbbvKpqAcnnRy6njAz/uRNnHPU0LwIgWrfOjmjquKRQyuz+jEQELyZe
    fL4zEURUpOMAAkMaNWY=
    -----END CERTIFICATE-----
    """

  private static let expiredText = """
    -----BEGIN CERTIFICATE-----
    MIIBVzCB/qADAgECAgEBMAoGCCqGSM49BAMCMBMxETAPBgNVBAMMCGxvb3BiYWNr
    MB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAwMDAwMFowEzERMA8GA1UEAwwIbG9v
    cGJhY2swWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASoh2VQKE/VhnozR1YQwhtp
    VvR1aTcb6/X9vrSo56qcHI/fokBlP1K66vrYB/8MbcenF+vhDlScajAiu/TJcSNF
    o0MwQTAPBgNVHREECDAGhwR/AAABMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYE
    FKNvdlJwAu55xwOmBO+d5Hz0WwnxMAoGCCqGSM49BAMCA0gAMEUCIQCPLdCaUsXm
    kJVwZ+f3hcW4QRrN5h69ppN8yGOmWK1CBwIgEd79VqqHgpB1XwVAKJFNRHImIawt
    CQ3a0YX8UdZF/pc=
    -----END CERTIFICATE-----
    """

  private static let elsewhereText = """
    -----BEGIN CERTIFICATE-----
    MIIBcDCCARagAwIBAgIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5wb3J0YWwu
    ZXhhbXBsZTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowGTEXMBUG
    A1UEAwwOcG9ydGFsLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASo
    h2VQKE/VhnozR1YQwhtpVvR1aTcb6/X9vrSo56qcHI/fokBlP1K66vrYB/8Mbcen
    F+vhDlScajAiu/TJcSNFo00wSzAZBgNVHREEEjAQgg5wb3J0YWwuZXhhbXBsZTAP
    BgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBSjb3ZScALueccDpgTvneR89FsJ8TAK
    BggqhkjOPQQDAgNIADBFAiEAlYseaG20sF0Zof54Rm+DpeGsjYWKR5mpDBcZ09sJ
    h6ICIARZ1YlcILkly1E3sjlm53RggP722bBeEfq3/nMaRxcN
    -----END CERTIFICATE-----
    """

  private static let key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgiYxTaGD+vRUqHrk8
    8OOLi3duhuE777EjkYmaOFok5YOhRANCAASoh2VQKE/VhnozR1YQwhtpVvR1aTcb
    6/X9vrSo56qcHI/fokBlP1K66vrYB/8MbcenF+vhDlScajAiu/TJcSNF
    -----END PRIVATE KEY-----
    """
}
