/// The reporters and databases with the years of their volumes and the other ways they are written.
///
/// Years are those of the Bluebook's table T1 and of reporters-db; an open end means that it appears still.
enum Reporters {
    /// Every reporter under its name and its variants.
    static let keys: [(String, Reporter)] = (federal + databases + regional + states.map(official)).flatMap { row in
        ([Courts.key(of: row.reporter.name)] + row.variants).map { ($0, row.reporter) }
    }

    private typealias Row = (reporter: Reporter, variants: [String])

    private static func row(
        _ name: String,
        _ from: Int,
        _ to: Int?,
        _ scope: Reporter.Scope,
        _ variants: String...
    ) -> Row {
        (Reporter(name: name, from: from, to: to, scope: scope), variants)
    }

    /// An official reporter that bears its court's own name, `473 Mass. 672`, prints that court alone.
    private static func official(_ row: Row) -> Row {
        var words = row.reporter.name.split(separator: " ")
        if let last = words.last, ["2d", "3d", "4th", "5th"].contains(last) { words.removeLast() }
        guard let court = Courts.state(named: words.joined(separator: " ")) else { return row }
        var row = row
        row.reporter.scope = .court(court)
        return row
    }

    private static let federal: [Row] = [
        row("U.S.", 1790, nil, .court(Courts.supreme), "u s s c r", "u s rep"),
        row("S. Ct.", 1882, nil, .court(Courts.supreme), "sup ct", "s ct rep"),
        row("L. Ed.", 1790, 1956, .court(Courts.supreme), "law ed"),
        row("L. Ed. 2d", 1956, nil, .court(Courts.supreme), "l e 2d"),
        row("U.S.L.W.", 1933, nil, .mixed),
        row("F.", 1880, 1924, .mixed, "fed"),
        row("F.2d", 1924, 1993, .mixed, "f (2d)", "fed 2d"),
        row("F.3d", 1993, 2021, .federalAppeals, "fed 3d"),
        row("F.4th", 2021, nil, .federalAppeals, "fed 4th"),
        row("F. App’x", 2001, 2021, .federalAppeals, "fed appx", "f appx", "fed app'x", "f app"),
        row("F. Supp.", 1932, 1998, .federalTrial, "fed supp"),
        row("F. Supp. 2d", 1998, 2014, .federalTrial, "fed supp 2d", "f s 2d"),
        row("F. Supp. 3d", 2014, nil, .federalTrial, "fed supp 3d", "f s 3d"),
        row("F.R.D.", 1938, nil, .federalTrial),
        row("F. Cas.", 1789, 1880, .mixed, "fed cas", "f cas no"),
        row("B.R.", 1979, nil, .bankruptcy, "bankr"),
        row("Fed. Cl.", 1992, nil, .court(Courts.federalClaims)),
        row("Cl. Ct.", 1982, 1992, .court(Courts.claims)),
        row("Ct. Cl.", 1863, 1982, .court(Courts.claims)),
        row("T.C.", 1942, nil, .court(Courts.tax), "u s t c"),
        row("T.C.M.", 1942, nil, .court(Courts.tax), "t c m (cch)"),
        row("B.T.A.", 1924, 1942, .mixed),
        row("Vet. App.", 1990, nil, .court(Courts.veterans)),
        row("M.J.", 1975, nil, .mixed),
        row("Ct. Int’l Trade", 1980, nil, .court(Courts.trade), "c i t"),
        row("I. & N. Dec.", 1940, nil, .mixed, "i&n dec", "i & n dec"),
        row("A.F.T.R.2d", 1958, nil, .mixed, "a f t r 2d"),
        row("U.S. App. D.C.", 1941, nil, .mixed),
        row("App. D.C.", 1893, 1941, .mixed),
        row("C.M.R.", 1951, 1975, .mixed),
        row("Cust. Ct.", 1938, 1980, .mixed),
    ]

    private static let databases: [Row] = [
        row("WL", 1900, nil, .database, "westlaw"),
        row("U.S. Dist. LEXIS", 1900, nil, .database), row("U.S. App. LEXIS", 1900, nil, .database),
        row("U.S. LEXIS", 1900, nil, .database), row("Bankr. LEXIS", 1900, nil, .database),
        row("LEXIS", 1900, nil, .database), row("U.S. Claims LEXIS", 1900, nil, .database),
        row("Mass. Super. LEXIS", 1900, nil, .database), row("Cal. App. LEXIS", 1900, nil, .database),
        row("Cal. App. Unpub. LEXIS", 1900, nil, .database),
    ]

    private static let regional: [Row] = [
        row("A.", 1885, 1938, .anyState), row("A.2d", 1938, 2010, .anyState), row("A.3d", 2010, nil, .anyState),
        row("N.E.", 1885, 1936, .anyState), row("N.E.2d", 1936, 2014, .anyState), row("N.E.3d", 2014, nil, .anyState),
        row("N.W.", 1879, 1941, .anyState), row("N.W.2d", 1941, 2024, .anyState), row("N.W.3d", 2023, nil, .anyState),
        row("P.", 1883, 1931, .anyState), row("P.2d", 1931, 2000, .anyState), row("P.3d", 2000, nil, .anyState),
        row("S.E.", 1887, 1939, .anyState), row("S.E.2d", 1939, nil, .anyState), row("S.E.3d", 2024, nil, .anyState),
        row("S.W.", 1886, 1928, .anyState), row("S.W.2d", 1928, 1999, .anyState), row("S.W.3d", 1999, nil, .anyState),
        row("So.", 1887, 1941, .anyState), row("So. 2d", 1941, 2008, .anyState), row("So. 3d", 2008, nil, .anyState),
        row("N.Y.S.", 1888, 1937, .anyState), row("N.Y.S.2d", 1937, 2015, .anyState),
        row("N.Y.S.3d", 2015, nil, .anyState),
        row("Cal. Rptr.", 1959, 1991, .anyState), row("Cal. Rptr. 2d", 1991, 2003, .anyState),
        row("Cal. Rptr. 3d", 2003, nil, .anyState), row("Ill. Dec.", 1976, nil, .anyState),
        row("A.L.R.", 1919, 1948, .mixed), row("A.L.R.2d", 1948, 1965, .mixed), row("A.L.R.3d", 1965, 1980, .mixed),
        row("A.L.R. Fed.", 1969, nil, .mixed),
    ]

    /// Official reports; only those whose court is one alone imply it.
    private static let states: [Row] = [
        row("Mass.", 1804, nil, .anyState), row("Mass. App. Ct.", 1972, nil, .anyState),
        row("Mass. L. Rptr.", 1993, nil, .anyState), row("Cal.", 1850, 1934, .anyState),
        row("Cal. 2d", 1934, 1969, .anyState), row("Cal. 3d", 1969, 1991, .anyState),
        row("Cal. 4th", 1991, 2016, .anyState),
        row("Cal. 5th", 2016, nil, .anyState), row("Cal. App.", 1905, 1934, .anyState),
        row("Cal. App. 2d", 1934, 1969, .anyState), row("Cal. App. 3d", 1969, 1991, .anyState),
        row("Cal. App. 4th", 1991, 2016, .anyState), row("Cal. App. 5th", 2016, nil, .anyState),
        row("N.Y.", 1847, 1955, .anyState), row("N.Y.2d", 1955, 2003, .anyState), row("N.Y.3d", 2003, nil, .anyState),
        row("A.D.", 1896, 1955, .anyState), row("A.D.2d", 1955, 2004, .anyState), row("A.D.3d", 2003, nil, .anyState),
        row("Misc. 2d", 1955, 2004, .anyState), row("Misc. 3d", 2003, nil, .anyState),
        row("Ala.", 1840, 1976, .anyState), row("Ariz.", 1866, nil, .anyState), row("Ark.", 1837, nil, .anyState),
        row("Colo.", 1864, 1980, .anyState), row("Conn.", 1814, nil, .anyState),
        row("Conn. App.", 1983, nil, .anyState),
        row("Del.", 1814, 1966, .anyState), row("Del. Ch.", 1814, 1968, .anyState), row("Fla.", 1846, 1948, .anyState),
        row("Ga.", 1846, nil, .anyState), row("Ga. App.", 1907, nil, .anyState),
        row("Haw.", 1847, nil, .anyState, "hawaii"),
        row("Idaho", 1866, nil, .anyState), row("Ill.", 1819, 1954, .anyState), row("Ill. 2d", 1954, nil, .anyState),
        row("Ill. App.", 1877, 1954, .anyState), row("Ill. App. 2d", 1954, 1972, .anyState),
        row("Ill. App. 3d", 1972, nil, .anyState), row("Ind.", 1848, 1981, .anyState),
        row("Iowa", 1855, 1968, .anyState),
        row("Kan.", 1862, nil, .anyState), row("Kan. App. 2d", 1977, nil, .anyState), row("Ky.", 1785, 1951, .anyState),
        row("La.", 1830, 1972, .anyState), row("Me.", 1820, 1965, .anyState), row("Md.", 1851, nil, .anyState),
        row("Md. App.", 1967, nil, .anyState), row("Mich.", 1847, nil, .anyState),
        row("Mich. App.", 1965, nil, .anyState),
        row("Minn.", 1851, 1977, .anyState), row("Miss.", 1818, 1966, .anyState), row("Mo.", 1821, 1956, .anyState),
        row("Mo. App.", 1876, 1952, .anyState), row("Mont.", 1868, nil, .anyState), row("Neb.", 1860, nil, .anyState),
        row("Neb. App.", 1991, nil, .anyState), row("Nev.", 1865, nil, .anyState), row("N.H.", 1816, nil, .anyState),
        row("N.J.", 1948, nil, .anyState), row("N.J. Super.", 1948, nil, .anyState), row("N.M.", 1852, nil, .anyState),
        row("N.C.", 1778, nil, .anyState), row("N.C. App.", 1968, nil, .anyState), row("N.D.", 1890, 1953, .anyState),
        row("Ohio St.", 1852, 1964, .anyState), row("Ohio St. 2d", 1964, 1982, .anyState),
        row("Ohio St. 3d", 1982, nil, .anyState), row("Ohio App. 3d", 1982, nil, .anyState),
        row("Okla.", 1890, 1953, .anyState), row("Or.", 1853, nil, .anyState), row("Or. App.", 1969, nil, .anyState),
        row("Pa.", 1845, nil, .anyState), row("Pa. Super.", 1895, 1997, .anyState), row("R.I.", 1828, 1980, .anyState),
        row("S.C.", 1868, nil, .anyState), row("S.D.", 1890, 1976, .anyState), row("Tenn.", 1791, 1972, .anyState),
        row("Tex.", 1846, 1962, .anyState), row("Utah", 1855, 1953, .anyState), row("Utah 2d", 1953, 1974, .anyState),
        row("Vt.", 1826, nil, .anyState), row("Va.", 1790, nil, .anyState), row("Va. App.", 1985, nil, .anyState),
        row("Wash.", 1889, 1939, .anyState), row("Wash. 2d", 1939, nil, .anyState),
        row("Wash. App.", 1969, 2018, .anyState), row("W. Va.", 1864, nil, .anyState),
        row("Wis.", 1853, 1957, .anyState),
        row("Wis. 2d", 1957, nil, .anyState), row("Wyo.", 1870, 1959, .anyState),
        row("Wheat.", 1816, 1827, .court(Courts.supreme)), row("Cranch", 1801, 1815, .court(Courts.supreme)),
        row("Pet.", 1828, 1843, .court(Courts.supreme)), row("How.", 1843, 1860, .court(Courts.supreme)),
        row("Wall.", 1863, 1874, .court(Courts.supreme)), row("Dall.", 1790, 1800, .court(Courts.supreme)),
        row("Black", 1861, 1862, .court(Courts.supreme)),
    ]
}
