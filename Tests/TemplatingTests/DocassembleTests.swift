import Templating
import Testing

/// docassemble's words on plain data: what stands in the template, and what it prints.
struct DocassembleTests {
    static let data = """
        {"client": {"name": {"first": "Ada", "middle": "Byron", "last": "Lovelace", "suffix": "Jr."},
                    "address": {"address": "12 Main St", "unit": "4B", "city": "Boston", "state": "MA", "zip": "02110"},
                    "birthdate": "1990-03-16", "mobile_number": "617-555-0142", "home_number": "617-555-0199",
                    "signature": "/s/ Ada", "gender": "female"},
         "shop": {"name": {"first": "Acme", "middle": "X", "last": "Co"}, "person_type": "business",
                  "address": {"address": "1 Elm St", "unit": "2nd Floor", "city": "Lynn", "state": "MA", "zip": 1901},
                  "phone_number": "617-555-0100"},
         "plain": {"name": "Bob Ray", "age": 30}, "nameless": {"text": "The Estate"},
         "people": [{"name": {"first": "A", "last": "B"}}, {"name": "C D"}, {"name": {"text": "E"}}],
         "one": ["x"], "two": ["x", "y"], "three": ["x", "y", "z"], "none_at_all": [],
         "boxes": {"rent": true, "heat": false, "mold": true, "water": false}, "filed": "2026-03-05",
         "sent": "2026-03-05T14:07:09Z", "empty": "", "nothing": null, "amount": 1234.5}
        """

    private static func printed(_ template: String, date: String? = "2026-03-15") throws -> String {
        try Specimen.printed(template, data, options: RenderOptions(date: date), vocabulary: .legal)
    }

    @Test(arguments: DocassembleCases.all)
    func prints(_ example: LanguageCase) throws {
        #expect(try Self.printed(example.template) == example.output, "\(example.template)")
    }

    @Test func breaksTheLinesOfAnAddress() throws {
        let xml = try Specimen.rendered(
            Specimen.paragraphs("{{ client.address.block() }}", "{{ shop.address_block() }}", "{{ client.address }}"),
            Self.data,
            vocabulary: .legal
        )
        let lines = xml.replacing("<w:br/>", with: "/").replacing(#/<[^\/>][^>]*>|<\/[^>]*>/#, with: "")
        let block = "12 Main St/Unit 4B/Boston, MA 02110"
        #expect(lines == block + "1 Elm St/2nd Floor/Lynn, MA 1901" + block)
    }

    @Test func makesParagraphsOfLines() throws {
        let xml = try Specimen.rendered(
            Specimen.paragraphs(#"{{ "a\n\n b"|paragraphs }}"#, #"{{ "c \n d"|manual_line_breaks }}"#),
            vocabulary: .legal
        )
        #expect(xml.split(separator: "</w:p>").count == 3)
        #expect(xml.contains(">c</w:t><w:br/><w:t xml:space=\"preserve\">d<"))
    }

    @Test(arguments: [
        ("{{ today() }}", "`today()` is not known: documents are made without looking at the clock"),
        ("{{ client.age_in_years() }}", "`today()` is not known: documents are made without looking at the clock"),
        ("{{ format_date('soon') }}", "`format_date` takes a date, not `soon`"),
        ("{{ format_date('2026-02-30') }}", "`format_date` takes a date, not `2026-02-30`"),
        ("{{ currency('much') }}", "`currency` takes a number, not a text"),
        ("{{ plain.age_in_months() }}", "an object has no method `age_in_months`"),
        ("{{ people.as_noun() }}", "`as_noun` takes the noun"),
        ("{{ nobody.name.full() }}", "`nobody` has no value"),
    ])
    func saysWhatItLacks(template: String, message: String) throws {
        let failure = #expect(throws: TemplateFailure.self) { try Self.printed(template, date: nil) }
        #expect(failure?.message == message)
    }

    @Test func leavesJinjasWordsAloneWhenAsked() throws {
        func printed(_ text: String) throws -> String {
            try Specimen.printed(text, Self.data, options: RenderOptions(date: "2026-03-15"), vocabulary: .jinjaFirst)
        }
        #expect(try printed("{{ 'aB c'|capitalize }} {{ two }}") == "Ab c ['x', 'y']")
        #expect(try printed("{{ client }}, {{ two|comma_and_list }}, {{ today() }}").hasPrefix("Ada B. Lovelace Jr., "))
    }
}

enum DocassembleCases {
    static let all: [LanguageCase] =
        dates + lists + numbers + texts + people + addresses + checkboxes + lookups + filters

    static let dates: [LanguageCase] = [
        .init("{{ today() }}", "March 15, 2026"), .init("{{ today().format('MMM d') }}", "Mar 15"),
        .init("{{ today().format() }} {{ today().year }}", "March 15, 2026 2026"),
        .init("{{ 'on ' ~ today() }}", "on March 15, 2026"), .init("{{ format_date(today(), 'short') }}", "3/15/26"),
        .init("{{ format_date(filed) }}", "March 5, 2026"), .init("{{ filed|format_date }}", "March 5, 2026"),
        .init("{{ format_date(filed, format='medium') }}", "Mar 5, 2026"),
        .init("{{ filed|format_date('full') }}", "Thursday, March 5, 2026"),
        .init("{{ format_date(filed, 'yyyy MMMM d EEE MM/dd/yy') }}", "2026 March 5 Thu 03/05/26"),
        .init("{{ format_date(filed, \"d 'day of' MMMM, y 'o''clock'\") }}", "5 day of March, 2026 o'clock"),
        .init("{{ format_date(sent, 'h:mm a HH:mm:ss') }}", "2:07 PM 14:07:09"),
        .init("{{ format_date(missing) }}{{ format_date(nothing) }}{{ empty|format_date }}", ""),
        .init("{{ month_of(filed) }} {{ day_of(filed) }} {{ year_of(filed) }}", "3 5 2026"),
        .init("{{ filed|month_of }} {{ month_of(filed, as_word=True) }}", "3 March"),
        .init("{{ filed.strftime('%B %d, %Y') }} {{ filed.strftime('%-d/%m/%y %a') }}", "March 05, 2026 5/03/26 Thu"),
        .init("{{ today().strftime('%A') }} {{ filed.format('EEEE') }}", "Sunday Thursday"),
        .init("{{ '{} {}'.format(1, 2) }}", "1 2"),
        .init("{{ format_date('2000-02-29', 'EEEE D') }}", "Tuesday 60"),
    ]

    static let lists: [LanguageCase] = [
        .init(
            "{{ comma_and_list(one) }}|{{ comma_and_list(two) }}|{{ comma_and_list(three) }}",
            "x|x and y|x, y, and z"
        ),
        .init("{{ comma_and_list('a', 'b', 'c') }} {{ comma_and_list('a') }}", "a, b, and c a"),
        .init("{{ comma_and_list(none_at_all) }}", ""), .init("{{ three|comma_and_list }}", "x, y, and z"),
        .init("{{ comma_and_list(three, and_string='or', oxford=False) }}", "x, y or z"),
        .init("{{ comma_and_list(three, comma_string='; ') }}", "x; y; and z"),
        .init("{{ comma_list(three) }} {{ two|comma_list }}", "x, y, z x, y"),
        .init("{{ people }}", "A B, C D, and E"), .init("{{ comma_and_list(people) }}", "A B, C D, and E"),
        .init("{{ three.comma_and_list() }} {{ three.number() }}", "x, y, and z 3"),
        .init("{{ people.number_gathered() }} {{ people.complete_elements() }}", "3 A B, C D, and E"),
        .init("{{ people.short_list(2) }}|{{ people.short_list(3) }}", "A B, C D, et al.|A B, C D, and E"),
        .init("{{ one.as_noun('plaintiff') }} {{ two.as_noun('plaintiff') }}", "plaintiff plaintiffs"),
        .init("{{ none_at_all.as_noun('party', capitalize=True) }}", "Parties"),
        .init("{{ two.as_noun('child') }} {{ two.as_noun('Attorney') }}", "children Attorneys"),
        .init("{{ two.as_noun('co-defendant') }} {{ two.as_noun('witness') }}", "co-defendants witnesses"),
        .init("{{ two.pronoun_subjective() }} {{ two }}", "they x and y"),
    ]

    static let numbers: [LanguageCase] = [
        .init("{{ currency(amount) }} {{ 1234567|currency }}", "$1,234.50 $1,234,567.00"),
        .init("{{ currency(amount, decimals=False) }} {{ currency(0) }}", "$1,234 $0.00"),
        .init("{{ currency(-5) }} {{ currency('1,500.5') }} {{ currency(missing) }}", "-$5.00 $1,500.50 "),
        .init("{{ alpha(0) }} {{ alpha(25) }} {{ alpha(26) }} {{ 701|alpha }} {{ alpha(702) }}", "A Z AA ZZ AAA"),
        .init("{{ alpha(1, case='lower') }}", "b"),
        .init("{{ phone_number_formatted('6175550142') }}", "(617) 555-0142"),
        .init("{{ '617.555.0142'|phone_number_formatted }}", "(617) 555-0142"),
        .init("{{ phone_number_formatted('+1 617 555 0142') }}", "(617) 555-0142"),
        .init("{{ phone_number_formatted('555-0142 x9') }}|{{ phone_number_formatted(missing) }}", "555-0142 x9|"),
        .init("{{ to_int('12') }} {{ to_int('twelve') }} {{ to_int(missing) }} {{ to_int(7.9) }}", "12 0 0 7"),
        .init("{{ ordinal_number(1) }} {{ ordinal_number(10) }} {{ ordinal_number(11) }}", "first tenth 11th"),
        .init(
            "{{ ordinal_number(22) }} {{ ordinal_number(3, use_word=False) }} {{ 113|ordinal_number }}",
            "22nd 3rd 113th"
        ),
        .init("{{ nice_number(2) }} {{ nice_number(11) }} {{ nice_number(1234) }}", "two 11 1,234"),
        .init("{{ nice_number(2.5) }} {{ nice_number(3, capitalize=True) }} {{ 4.0|nice_number }}", "2.5 Three four"),
        .init("{{ quantity_noun(1, 'plaintiff') }}, {{ quantity_noun(2, 'party') }}", "one plaintiff, two parties"),
    ]

    static let texts: [LanguageCase] = [
        .init("{{ capitalize('the IRS') }} {{ 'the IRS'|capitalize }}", "The IRS The IRS"),
        .init(
            "{{ fix_punctuation('Yes') }} {{ fix_punctuation('No!') }} {{ 'Why'|fix_punctuation('?') }}",
            "Yes. No! Why?"
        ),
        .init("{{ fix_punctuation('Done. ') }}|{{ fix_punctuation(missing) }}", "Done.|"),
        .init("{{ title_case('a motion for leave to file of IRS') }}", "A Motion for Leave to File of IRS"),
        .init("{{ yesno(true) }} {{ yesno(false) }} {{ yesno(missing) }}|{{ yesno(true, invert=True) }}", "Yes No |No"),
    ]

    static let people: [LanguageCase] = [
        .init("{{ client.name.full() }}", "Ada B. Lovelace Jr."),
        .init("{{ client.name.full(middle='full') }}", "Ada Byron Lovelace Jr."),
        .init("{{ client.name.firstlast() }} {{ client.name.lastfirst() }}", "Ada Lovelace Lovelace Jr., Ada B."),
        .init(
            "{{ client }}|{{ client.name }}|{{ plain }}|{{ plain.name }}",
            "Ada B. Lovelace Jr.|Ada B. Lovelace Jr.|Bob Ray|Bob Ray"
        ),
        .init("{{ nameless }} {{ nameless.full() }} {{ nameless.firstlast() }}", "The Estate The Estate The Estate"),
        .init(
            "{{ client.name_full() }} {{ shop.name_full() }} {{ plain.name_full() }}",
            "Ada Byron Lovelace Jr. Acme Bob Ray"
        ),
        .init("{{ plain.name.full() }} {{ people[2].name.full() }}", "Bob Ray E"),
        .init("{{ client.age_in_years() }} {{ client.age_in_years(as_of='2026-03-16') }}", "35 36"),
        .init("{{ client.phone_numbers() }}", "617-555-0142 (cell), 617-555-0199 (home)"),
        .init("{{ shop.phone_numbers() }} {{ plain.phone_numbers() }}|", "617-555-0100 |"),
        .init("{{ client.signature_if_final('final') }}|{{ client.signature_if_final('preview') }}", "/s/ Ada|"),
        .init("{{ client.pronoun_subjective() }} {{ client.pronoun_objective() }}", "she her"),
        .init("{{ client.pronoun_possessive('home') }} {{ shop.pronoun_possessive('home') }}", "her home its home"),
        .init("{{ client.pronoun_subjective(capitalize=True) }} {{ plain.pronoun_subjective() }}", "She they"),
        .init("{{ 'Dear ' ~ client }}", "Dear Ada B. Lovelace Jr."),
    ]

    static let filters: [LanguageCase] = [
        .init("{{ client|upper }} {{ two|upper }} {{ filed|upper }}", "ADA B. LOVELACE JR. X AND Y 2026-03-05"),
        .init("{{ people|join('; ') }} {{ today()|replace('March', 'Mar.') }}", "A B; C D; E Mar. 15, 2026"),
        .init("{{ people|map('upper')|list }} {{ two|tojson }}", "A B, C D, and E [\"x\", \"y\"]"),
    ]

    static let addresses: [LanguageCase] = [
        .init(
            "{{ client.address.line_one() }}|{{ client.address.line_two() }}",
            "12 Main St, Unit 4B|Boston, MA 02110"
        ),
        .init("{{ client.address.on_one_line() }}", "12 Main St, Unit 4B, Boston, MA 02110"),
        .init("{{ client.address.on_one_line(include_unit=False) }}", "12 Main St, Boston, MA 02110"),
        .init("{{ shop.address.on_one_line() }}", "1 Elm St, 2nd Floor, Lynn, MA 1901"),
    ]

    static let checkboxes: [LanguageCase] = [
        .init("{{ boxes.true_values() }} / {{ boxes.false_values() }}", "rent and mold / heat and water"),
        .init(
            "{{ boxes.any_true() }} {{ boxes.any_true('heat') }} {{ boxes.any_true('heat', 'mold') }}",
            "True False True"
        ),
        .init(
            "{{ boxes.all_true() }} {{ boxes.all_true('rent', 'mold') }} {{ boxes.all_true('rent', 'gas') }}",
            "False True False"
        ),
        .init("{{ boxes.any_false() }} {{ boxes.any_false('rent') }} {{ boxes.any_false('heat') }}", "True False True"),
        .init(
            "{{ boxes.all_false() }} {{ boxes.all_false('heat', 'water') }} {{ boxes.all_false('rent') }}",
            "False True False"
        ),
        .init(
            "{{ boxes.all_true('rent', exclusive=True) }} {{ boxes.all_true('rent', 'mold', exclusive=True) }}",
            "False True"
        ),
        .init("{% for b in boxes.true_values() %}[{{ b }}]{% endfor %}", "[rent][mold]"),
    ]

    static let lookups: [LanguageCase] = [
        .init("{{ defined('client.name.first') }} {{ defined('client.nick') }}", "True False"),
        .init("{{ defined('people[0].name.first') }} {{ defined('people[9].name') }}", "True False"),
        .init("{{ defined(\"client['name']\") }} {{ defined('missing.deep.path') }}", "True False"),
        .init("{{ showifdef('client.name.first') }} {{ showifdef('client.nick', 'none') }}", "Ada none"),
        .init("{{ showifdef('client.nick') }}|{{ showifdef('client.name.full()') }}", "|Ada B. Lovelace Jr."),
        .init("{% if defined('amount') and amount > 5 %}yes{% endif %}", "yes"),
    ]
}
