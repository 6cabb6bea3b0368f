/// Whether the letters travel with the file.
/// Source: ISO 32000-1, 9.9.
extension Inspector {
    mutating func inspectFonts(in resources: PDFObject?, depth: Int) {
        guard let resources, resources.isDictionary, depth < 8, visit() else { return }
        if let identity = resources.identity, !seenResources.insert(identity).inserted { return }
        let fonts = resources["/Font"]
        if isNew(fonts) { for key in fonts.keys where visit() { inspect(font: fonts[key]) } }
        let forms = resources["/XObject"]
        guard isNew(forms) else { return }
        for key in forms.keys where visit() {
            let form = forms[key]
            guard form.isStream, form["/Subtype"].name == "/Form", isNew(form) else { continue }
            inspectFonts(in: form["/Resources"], depth: depth + 1)
        }
    }

    private mutating func inspect(font: PDFObject) {
        guard font.isDictionary, isNew(font) else { return }
        let kind = font["/Subtype"].name
        guard kind != "/Type3" else { return }
        let descendant = font["/DescendantFonts"]
        let described = kind == "/Type0" && descendant.count > 0 ? descendant[0] : font
        let descriptor = described["/FontDescriptor"]
        let isEmbedded = ["/FontFile", "/FontFile2", "/FontFile3"].contains { descriptor[$0].isStream }
        if !isEmbedded {
            fonts.insert(font["/BaseFont"].name.map { String($0.dropFirst()) } ?? "a font without a name")
        }
    }

    private mutating func isNew(_ object: PDFObject) -> Bool {
        object.identity.map { seenResources.insert($0).inserted } ?? true
    }
}
