/// The codes of box IV of form JS 44, as the form groups them in five columns.
///
/// Source: form JS 44 (Rev. 04/21), from general knowledge; compare with the current form before filing.
enum NatureOfSuit {
    struct Group {
        var title: String
        var codes: [(code: String, words: String)]
    }

    static func isCode(_ code: String) -> Bool {
        columns.contains { $0.contains { $0.codes.contains { $0.code == code } } }
    }

    static func words(of code: String) -> String? {
        columns.lazy.flatMap { $0.flatMap(\.codes) }.first { $0.code == code }?.words
    }

    static let columns: [[Group]] = [
        [
            Group(
                title: "Contract",
                codes: [
                    ("110", "Insurance"), ("120", "Marine"), ("130", "Miller Act"), ("140", "Negotiable Instrument"),
                    ("150", "Recovery of Overpayment & Enforcement of Judgment"), ("151", "Medicare Act"),
                    ("152", "Recovery of Defaulted Student Loans (Excludes Veterans)"),
                    ("153", "Recovery of Overpayment of Veteran’s Benefits"), ("160", "Stockholders’ Suits"),
                    ("190", "Other Contract"), ("195", "Contract Product Liability"), ("196", "Franchise"),
                ]
            ),
            Group(
                title: "Real Property",
                codes: [
                    ("210", "Land Condemnation"), ("220", "Foreclosure"), ("230", "Rent Lease & Ejectment"),
                    ("240", "Torts to Land"), ("245", "Tort Product Liability"), ("290", "All Other Real Property"),
                ]
            ),
        ],
        [
            Group(
                title: "Torts: Personal Injury",
                codes: [
                    ("310", "Airplane"), ("315", "Airplane Product Liability"), ("320", "Assault, Libel & Slander"),
                    ("330", "Federal Employers’ Liability"), ("340", "Marine"), ("345", "Marine Product Liability"),
                    ("350", "Motor Vehicle"), ("355", "Motor Vehicle Product Liability"),
                    ("360", "Other Personal Injury"), ("362", "Medical Malpractice"), ("365", "Product Liability"),
                    ("367", "Health Care/Pharmaceutical"), ("368", "Asbestos"),
                ]
            ),
            Group(
                title: "Personal Property",
                codes: [
                    ("370", "Other Fraud"), ("371", "Truth in Lending"), ("380", "Other Personal Property Damage"),
                    ("385", "Property Damage Product Liability"),
                ]
            ),
        ],
        [
            Group(
                title: "Civil Rights",
                codes: [
                    ("440", "Other Civil Rights"), ("441", "Voting"), ("442", "Employment"),
                    ("443", "Housing/Accommodations"), ("445", "Amer. w/Disabilities – Employment"),
                    ("446", "Amer. w/Disabilities – Other"), ("448", "Education"),
                ]
            ),
            Group(
                title: "Prisoner Petitions",
                codes: [
                    ("463", "Alien Detainee"), ("510", "Motions to Vacate Sentence"), ("530", "General"),
                    ("535", "Death Penalty"), ("540", "Mandamus & Other"), ("550", "Civil Rights"),
                    ("555", "Prison Condition"), ("560", "Civil Detainee – Conditions of Confinement"),
                ]
            ),
            Group(
                title: "Social Security",
                codes: [
                    ("861", "HIA (1395ff)"), ("862", "Black Lung (923)"), ("863", "DIWC/DIWW (405(g))"),
                    ("864", "SSID Title XVI"), ("865", "RSI (405(g))"),
                ]
            ),
            Group(
                title: "Federal Tax Suits",
                codes: [("870", "Taxes (U.S. Plaintiff or Defendant)"), ("871", "IRS – Third Party 26 USC 7609")]
            ),
        ],
        [
            Group(
                title: "Forfeiture/Penalty",
                codes: [("625", "Drug Related Seizure of Property 21 USC 881"), ("690", "Other")]
            ),
            Group(
                title: "Labor",
                codes: [
                    ("710", "Fair Labor Standards Act"), ("720", "Labor/Management Relations"),
                    ("740", "Railway Labor Act"), ("751", "Family and Medical Leave Act"),
                    ("790", "Other Labor Litigation"), ("791", "Employee Retirement Income Security Act"),
                ]
            ),
            Group(
                title: "Immigration",
                codes: [("462", "Naturalization Application"), ("465", "Other Immigration Actions")]
            ),
            Group(title: "Bankruptcy", codes: [("422", "Appeal 28 USC 158"), ("423", "Withdrawal 28 USC 157")]),
            Group(
                title: "Intellectual Property",
                codes: [
                    ("820", "Copyrights"), ("830", "Patent"), ("835", "Patent – Abbreviated New Drug Application"),
                    ("840", "Trademark"), ("880", "Defend Trade Secrets Act of 2016"),
                ]
            ),
        ],
        [
            Group(
                title: "Other Statutes",
                codes: [
                    ("375", "False Claims Act"), ("376", "Qui Tam (31 USC 3729(a))"), ("400", "State Reapportionment"),
                    ("410", "Antitrust"), ("430", "Banks and Banking"), ("450", "Commerce"), ("460", "Deportation"),
                    ("470", "Racketeer Influenced and Corrupt Organizations"), ("480", "Consumer Credit"),
                    ("485", "Telephone Consumer Protection Act"), ("490", "Cable/Sat TV"),
                    ("850", "Securities/Commodities/Exchange"), ("890", "Other Statutory Actions"),
                    ("891", "Agricultural Acts"), ("893", "Environmental Matters"),
                    ("895", "Freedom of Information Act"), ("896", "Arbitration"),
                    ("899", "Administrative Procedure Act/Review or Appeal of Agency Decision"),
                    ("950", "Constitutionality of State Statutes"),
                ]
            )
        ],
    ]
}
