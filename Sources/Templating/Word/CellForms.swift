/// `{% colspan n %}`, `{% cellbg colour %}`, `{% vm %}` and `{% hm %}`: tags that change the cell they stand in.
extension TagForms {
    /// Stub until the rest stands.
    mutating func setCells() {}
    mutating func mergeCells() {}
}
