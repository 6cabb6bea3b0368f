extension Machine {
    /// Prints a value at a place of the document.
    mutating func print(_ value: TemplateValue, _ node: Node.ID, at site: PrintSite) throws(TemplateFailure) {
        switch value {
        case .undefined:
            if options.strictUndefined { throw undefined(node) }
            print(text: "", at: site)
        case .text(let text): print(text: text, at: site)
        case .markup(let markup) where markup.fits == nil || markup.fits == Int(site.fits):
            print(markup, at: site)
        case .object(let object):
            if let rich = try rich(object) {
                try print(.rich(rich), node, at: site)
            } else {
                print(text: vocabulary.printed(value), at: site)
            }
        case .rich(let rich):
            switch site.kind {
            case .plain, .attribute, .holder: print(text: rich.plainText, at: site)
            case .text, .wholeRun, .runs, .blocks: try print(rich, at: site)
            }
        default: print(text: vocabulary.printed(value), at: site)
        }
    }

    /// What an object means that names formatted text, a picture or a document; `nil` when it is plain data.
    private mutating func rich(_ object: TemplateObject) throws(TemplateFailure) -> RichText? {
        guard RichText.isMeant(by: object) else { return try attached(object) }
        return try RichText(data: object) { (piece) throws(TemplateFailure) in try attached(piece) }
    }

    private mutating func print(text: String, at site: PrintSite) {
        switch site.kind {
        case .text: TextWriter.write(text, frame(site), to: &output)
        case .wholeRun:
            let frame = frame(site)
            openRun(frame)
            TextWriter.write(text, frame, to: &output)
            closeRun(frame)
        case .runs:
            // Bare characters may not stand between runs, so they get a run of their own.
            guard !text.isEmpty else { return }
            let frame = frame(site)
            openRun(frame)
            TextWriter.write(text, frame, to: &output)
            closeRun(frame)
        case .blocks:
            guard !text.isEmpty else { return }
            let frame = frame(site)
            output.append(contentsOf: frame.openParagraph)
            openRun(frame)
            TextWriter.write(text, frame, to: &output)
            closeRun(frame)
            output.append(contentsOf: frame.closeParagraph)
        case .holder: break
        case .plain: TextWriter.write(plain: text, to: &output)
        case .attribute: TextWriter.write(attribute: text, to: &output)
        }
    }

    private mutating func print(_ markup: Markup, at site: PrintSite) {
        switch site.kind {
        case .wholeRun:
            let frame = frame(site)
            openRun(frame)
            output.append(contentsOf: markup.xml)
            closeRun(frame)
        case .runs where markup.fits == nil, .blocks where markup.fits == nil, .holder where markup.fits == nil:
            print(text: markup.text, at: site)
        case .attribute: TextWriter.write(attribute: markup.text, to: &output)
        default: output.append(contentsOf: markup.xml)
        }
    }

    private mutating func print(_ rich: RichText, at site: PrintSite) throws(TemplateFailure) {
        let frame = frame(site)
        var writer = RichWriter(frame: frame, state: state)
        switch site.kind {
        case .text:
            output += frame.closeText + frame.closeRun
            try writer.write(runs: rich.pieces, to: &output)
            output += frame.openRun + frame.openText
        case .blocks: try writer.write(paragraphs: rich.pieces, to: &output)
        default: try writer.write(runs: rich.pieces, to: &output)
        }
        state = writer.state
    }

    private mutating func openRun(_ frame: RunFrame) {
        output.append(contentsOf: frame.openRun)
        output.append(contentsOf: frame.openText)
    }

    private mutating func closeRun(_ frame: RunFrame) {
        output.append(contentsOf: frame.closeText)
        output.append(contentsOf: frame.closeRun)
    }
}
