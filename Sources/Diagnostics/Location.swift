/// A place in a text: line and column count from 1, columns in Unicode scalars.
public struct Position: Hashable, Sendable, Comparable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A span of one file. `end` is the position just behind the last scalar.
public struct Location: Hashable, Sendable {
    /// The file as the filer names it, relative to the matter.
    public var file: String
    public var start: Position
    public var end: Position

    public init(file: String, start: Position, end: Position) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// The very beginning of a file: the place of a fault that concerns it as a whole.
    public static func beginning(of file: String) -> Location {
        Location(file: file, start: Position(line: 1, column: 1), end: Position(line: 1, column: 1))
    }
}

extension Location: Comparable {
    public static func < (left: Location, right: Location) -> Bool {
        (left.file, left.start, left.end) < (right.file, right.start, right.end)
    }
}

/// A value together with the place it was read from.
@dynamicMemberLookup
public struct Located<Value> {
    public var value: Value
    public var location: Location

    public init(_ value: Value, at location: Location) {
        self.value = value
        self.location = location
    }

    public subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
        value[keyPath: path]
    }

    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: location)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
