/// Scripts, launched programs, sounds and films: what courts refuse.
/// Source: ISO 32000-1, 12.6.4, table 198.
extension Inspector {
    mutating func inspectCatalog() {
        let root = document.root
        inspect(action: root["/OpenAction"], place: "when the file opens")
        inspectActions(of: root, place: "the whole file")
        let names = root["/Names"]
        walkNameTree(names["/JavaScript"]) { inspector, _, action in
            inspector.inspect(action: action, place: "when the file opens")
        }
        walkNameTree(names["/EmbeddedFiles"]) { $0.addAttachment($2, named: $1) }
        found.isTagged = root["/MarkInfo"]["/Marked"].bool == true && root["/StructTreeRoot"].isDictionary
        inspectForm(root["/AcroForm"])
        inspectMetadata()
        inspectBookmarks(root["/Outlines"])
    }

    /// Additional actions, which the reader's coming and going sets off.
    mutating func inspectActions(of object: PDFObject, place: String) {
        let actions = object["/AA"]
        for key in actions.keys { inspect(action: actions[key], place: place) }
    }

    /// An action, and those that follow it.
    mutating func inspect(action first: PDFObject, place: String) {
        var waiting = [first]
        var seen: Set<ObjectIdentity> = []
        while let action = waiting.popLast(), action.isDictionary, visit() {
            if let identity = action.identity, !seen.insert(identity).inserted { continue }
            if let kind = Self.kind(of: action["/S"].name) { add(kind, place: place) }
            let next = action["/Next"]
            waiting += next.isDictionary ? [next] : Array(next.items)
        }
    }

    mutating func add(_ kind: PDFInspection.ActiveContent.Kind, place: String) {
        let content = PDFInspection.ActiveContent(kind: kind, place: place)
        if found.activeContent.last != content { found.activeContent.append(content) }
    }

    mutating func addAttachment(_ file: PDFObject, named name: String) {
        found.attachments.append(file["/UF"].text ?? file["/F"].text ?? name)
    }

    /// `nil` for what only moves the reader about the document or to a page on the web.
    private static func kind(of action: String?) -> PDFInspection.ActiveContent.Kind? {
        switch action {
        case "/JavaScript": .javaScript
        case "/Launch": .launch
        case "/Sound", "/Movie", "/Rendition", "/RichMediaExecute", "/GoTo3DView": .media
        case "/SubmitForm", "/ImportData": .submission
        case nil, "/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named", "/Hide", "/SetOCGState", "/ResetForm",
            "/Trans", "/GoToDp":
            nil
        default: .other
        }
    }
}
