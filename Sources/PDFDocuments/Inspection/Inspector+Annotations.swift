/// Notes, links, form fields and what else lies upon a page.
/// Source: ISO 32000-1, 12.5.
extension Inspector {
    mutating func inspectAnnotations(of page: PDFObject, number: Int) {
        for annotation in page["/Annots"].items where visit() && annotation.isDictionary {
            let kind = annotation["/Subtype"].name.map { String($0.dropFirst()) } ?? ""
            let place = "page \(number)"
            inspect(action: annotation["/A"], place: place)
            inspectActions(of: annotation, place: place)
            switch kind {
            case "FileAttachment": addAttachment(annotation["/FS"], named: "an attachment on page \(number)")
            case "Movie", "Sound", "Screen", "RichMedia", "3D": add(.media, place: place)
            default: break
            }
            let texts = Self.texts(of: annotation)
            if !texts.isEmpty || kind != "Link" {
                found.annotations.append(PDFInspection.Annotation(page: number, kind: kind, texts: texts))
            }
        }
    }

    private static func texts(of annotation: PDFObject) -> [String] {
        let keys = ["/Contents", "/T", "/TU", "/Subj", "/OverlayText", "/V", "/DV"]
        let direct = keys.compactMap { annotation[$0].text }
        let rich = annotation["/RC"].text.map(plainText)
        let link = annotation["/A"]["/URI"].text
        return (direct + [rich, link].compactMap(\.self)).filter { !$0.isEmpty }
    }

    /// Rich text is a little XHTML, of which only the words matter here.
    private static func plainText(_ rich: String) -> String {
        var isTag = false
        return String(
            rich.unicodeScalars.compactMap { scalar -> Character? in
                if scalar == "<" { isTag = true }
                defer { if scalar == ">" { isTag = false } }
                return isTag ? (scalar == "<" ? " " : nil) : Character(scalar)
            }
        )
    }

    /// Source: ISO 32000-1, 12.7.
    mutating func inspectForm(_ form: PDFObject) {
        guard form.isDictionary else { return }
        let isXFA = !form["/XFA"].isNull
        var fields = 0
        var waiting = Array(form["/Fields"].items)
        var seen: Set<ObjectIdentity> = []
        while let field = waiting.popLast(), visit() {
            guard field.isDictionary, field.identity.map({ seen.insert($0).inserted }) ?? true else { continue }
            inspectActions(of: field, place: "a form field")
            let kids = field["/Kids"].items.filter { !$0["/T"].isNull }
            waiting += kids
            guard kids.isEmpty else { continue }
            let isSignature = PageGeometry.inherited("/FT", by: field)?.name == "/Sig"
            if isSignature && field["/V"].isDictionary { found.signatures += 1 } else { fields += 1 }
        }
        if fields > 0 || isXFA { found.form = PDFInspection.Form(fields: fields, isXFA: isXFA) }
    }
}
