import Diagnostics

/// Branches of a condition that are never taken, whatever the data: `{% if false %}`, an `elif` that asks again what has
/// been asked, everything behind a condition that is always true.
struct BranchCheck {
    private let program: Program
    private(set) var findings: [Diagnostic] = []
    /// What the branches before have asked, by the place of the branch that follows.
    private var asked: [Int32: [String]] = [:]
    /// Places of branches behind a condition that is always true, with that condition.
    private var lost: [Int32: String] = [:]

    static func findings(in program: Program) -> [Diagnostic] {
        var check = BranchCheck(program: program)
        for place in program.operations.indices { check.read(place) }
        return check.findings
    }

    private init(program: Program) { self.program = program }

    private mutating func read(_ place: Int) {
        guard case .jumpUnless(let node, let target, let tag) = program.operations[place] else { return }
        let place = Int32(place)
        let (word, question) = words(of: tag)
        // The first thing in `else` may be an `if` of its own.
        let earlier = word == "elif" ? asked[place] ?? [] : []
        if word == "elif", let sure = lost[place] {
            report(tag, "`\(sure)` before it is always true, so this branch is never taken")
            lost[target] = sure
            return
        }
        switch truth(of: node) {
        case false?: report(tag, "the condition is always false, so what follows is never printed")
        case true? where isFollowed(target):
            lost[target] = question
            if !isElif(at: target) { report(tag, "the condition is always true, so the `else` is never printed") }
        default: if earlier.contains(question) { report(tag, "`\(question)` has been asked before in this condition") }
        }
        asked[target] = earlier + [question]
    }

    /// Whether the branch that a condition jumps to is another branch, and not what comes behind the `endif`.
    private func isFollowed(_ target: Int32) -> Bool {
        guard target > 0, case .jump(let end) = program.operations[Int(target) - 1] else { return false }
        return end > target
    }

    private func isElif(at place: Int32) -> Bool {
        guard Int(place) < program.operations.count,
            case .jumpUnless(_, _, let tag) = program.operations[Int(place)]
        else { return false }
        return words(of: tag).word == "elif"
    }

    /// `elif` and what it asks, as it is written.
    private func words(of tag: Int32) -> (word: String, question: String) {
        let place = program.tags[Int(tag)]
        let scalars = Array(place.text.unicodeScalars)
        let inside = scalars[place.marked.clamped(to: 0..<scalars.count)].dropFirst(2).dropLast(2)
        var words = Text.string(inside).split(separator: " ").map(String.init)
        while let first = words.first, ["-", "p", "tr", "tc", "r", "+"].contains(first) || first.hasPrefix("-") {
            words.removeFirst()
        }
        guard let word = words.first else { return ("", "") }
        if words.last == "-" { words.removeLast() }
        return (word, words.dropFirst().joined(separator: " "))
    }

    /// What a condition is for any data; `nil` when that depends.
    private func truth(of node: Node.ID) -> Bool? {
        switch program.nodes[Int(node)] {
        case .constant(let place): program.constants[Int(place)].isTrue
        case .not(let inner): truth(of: inner).map { !$0 }
        case .and(let left, let right):
            truth(of: left) == false || truth(of: right) == false
                ? false : truth(of: left) == true && truth(of: right) == true ? true : nil
        case .or(let left, let right):
            truth(of: left) == true || truth(of: right) == true
                ? true : truth(of: left) == false && truth(of: right) == false ? false : nil
        default: nil
        }
    }

    private mutating func report(_ tag: Int32, _ message: String) {
        let place = program.tags[Int(tag)]
        var finding = Diagnostic(
            .warning,
            rule: "TPL-UNREACHABLE",
            message,
            at: .beginning(of: place.file),
            help: "take the branch out, or correct the condition"
        )
        finding.excerpt = place.excerpt()
        findings.append(finding)
    }
}
