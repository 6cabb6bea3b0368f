internal import CPango

/// Draws pages with cairo and Pango into a PDF in memory, with the fonts embedded.
///
/// One press makes all the furniture of an exhibit, so that its pages share their fonts.
final class Press {
    private let surface: OpaquePointer
    private let context: OpaquePointer
    private let output = Output()
    /// Letters for which no installed font has a shape.
    private(set) var unknownLetters = 0

    private final class Output { var bytes: [UInt8] = [] }

    init() throws(PDFError) {
        guard filing_load_pango() != 0 else { throw .missingLibrary(package: "libpangocairo-1.0-0") }
        let write: cairo_write_func_t = { output, data, count in
            guard let output, let data else { return CAIRO_STATUS_WRITE_ERROR }
            let bytes = UnsafeBufferPointer(start: data, count: Int(count))
            Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes += bytes
            return CAIRO_STATUS_SUCCESS
        }
        let closure = Unmanaged.passUnretained(output).toOpaque()
        // Even when it fails, cairo returns an object, which then knows that it failed.
        guard let surface = cairo_pdf_surface_create_for_stream(write, closure, 612, 792),
            let context = cairo_create(surface)
        else { throw .unwritable(detail: "out of memory") }
        self.surface = surface
        self.context = context
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// - Parameter draw: in points, from the top left.
    func addPage(width: Double, height: Double, _ draw: (Press) -> Void) {
        cairo_pdf_surface_set_size(surface, width, height)
        draw(self)
        cairo_show_page(context)
    }

    /// The file. Nothing can be drawn afterwards.
    func finish() throws(PDFError) -> [UInt8] {
        cairo_surface_finish(surface)
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            throw .unwritable(detail: "cairo could not draw the page")
        }
        return output.bytes
    }

    func fill(_ box: Rectangle, lightness: Double) {
        cairo_set_source_rgb(context, lightness, lightness, lightness)
        cairo_rectangle(context, box.x, box.y, box.width, box.height)
        cairo_fill(context)
    }

    func frame(_ box: Rectangle, width: Double, lightness: Double = 0) {
        cairo_set_source_rgb(context, lightness, lightness, lightness)
        cairo_set_line_width(context, width)
        cairo_rectangle(context, box.x, box.y, box.width, box.height)
        cairo_stroke(context)
    }

    func rule(from x: Double, to end: Double, y: Double, width: Double, lightness: Double = 0) {
        cairo_set_source_rgb(context, lightness, lightness, lightness)
        cairo_set_line_width(context, width)
        cairo_move_to(context, x, y)
        cairo_line_to(context, end, y)
        cairo_stroke(context)
    }

    /// The size that a text takes when it is broken into lines of a width.
    func measure(_ text: String, _ style: TextStyle, width: Double? = nil) -> (width: Double, height: Double) {
        let question = Measuring(text: text, style: style, width: width)
        if let known = measured[question] { return known }
        let size = withLayout(text, style, width: width) { layout in
            var (across, down): (Int32, Int32) = (0, 0)
            pango_layout_get_size(layout, &across, &down)
            return (width: Double(across) / Self.units, height: Double(down) / Self.units)
        }
        measured[question] = size
        return size
    }

    /// What was measured already: fitting and drawing ask the same.
    private var measured: [Measuring: (width: Double, height: Double)] = [:]

    private struct Measuring: Hashable {
        var text: String
        var style: TextStyle
        var width: Double?
    }

    /// Sets a text from a place down; when lines are given, what does not fit into them ends with an ellipsis.
    func show(_ text: String, _ style: TextStyle, x: Double, y: Double, width: Double, lines: Int? = nil) {
        withLayout(text, style, width: width, lines: lines) { layout in
            unknownLetters += Int(pango_layout_get_unknown_glyphs_count(layout))
            cairo_set_source_rgb(context, style.lightness, style.lightness, style.lightness)
            cairo_move_to(context, x, y)
            pango_cairo_show_layout(context, layout)
        }
    }

    /// Pango counts in 1024ths of a point.
    private static let units = 1024.0

    private func withLayout<Result>(
        _ text: String,
        _ style: TextStyle,
        width: Double?,
        lines: Int? = nil,
        _ body: (OpaquePointer?) -> Result
    ) -> Result {
        let layout = pango_cairo_create_layout(context)
        // On paper, letters may stand between the dots of a screen.
        pango_context_set_round_glyph_positions(pango_layout_get_context(layout), 0)
        // "px" are units of the page: points.
        let weight = style.isBold ? " bold" : ""
        let font = pango_font_description_from_string("\(style.face.rawValue)\(weight) \(style.size)px")
        let attributes = pango_attr_list_new()
        defer {
            pango_attr_list_unref(attributes)
            pango_font_description_free(font)
            g_object_unref(UnsafeMutableRawPointer(layout))
        }
        pango_layout_set_font_description(layout, font)
        if style.tracking > 0 {
            let spacing = Int32(style.tracking * style.size * Self.units)
            pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing))
            pango_layout_set_attributes(layout, attributes)
        }
        pango_layout_set_text(layout, text, -1)
        pango_layout_set_alignment(layout, style.alignment.pango)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_line_spacing(layout, 1.15)
        if let width { pango_layout_set_width(layout, Int32(width * Self.units)) }
        if let lines {
            // A negative height counts lines.
            pango_layout_set_height(layout, -Int32(lines))
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        }
        return body(layout)
    }
}

extension TextStyle.Alignment {
    fileprivate var pango: PangoAlignment {
        switch self {
        case .left: PANGO_ALIGN_LEFT
        case .center: PANGO_ALIGN_CENTER
        case .right: PANGO_ALIGN_RIGHT
        }
    }
}
