import FilingXML
import Testing

/// Word's main namespace, short enough for tests.
let word = "urn:w"

func tree(_ xml: String) throws -> XMLTree {
    try XMLTree(parsing: Array(xml.utf8), named: "test.xml")
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The message of the error that reading gives, with its place; `nil` when it is read.
func complaint(about xml: String, limits: XMLLimits = .standard) -> String? {
    do throws(XMLSyntaxError) {
        _ = try XMLTree(parsing: Array(xml.utf8), named: "test.xml", limits: limits)
        return nil
    } catch {
        return error.description
    }
}
