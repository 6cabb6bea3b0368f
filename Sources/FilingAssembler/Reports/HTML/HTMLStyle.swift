/// The look of the HTML report, on a screen and on paper. No font or picture comes from outside.
enum HTMLStyle {
    // The text goes through the escaper, so it uses no `>`, `<` or `&`.
    static let sheet = """
        :root { --ink: #1c1f24; --soft: #5b6370; --line: #d5d9e0; --error: #a4161a; --warning: #8a5a00;
          --advice: #2f5486; --waived: #5b6370; }
        * { box-sizing: border-box; }
        body { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; color: var(--ink); background: #fff;
          font: 16px/1.5 Charter, Georgia, "Liberation Serif", "Times New Roman", serif; }
        h1, h2, h3, nav, th, dt, .kind, .label, .summary ul, .place, footer {
          font-family: system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
        h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
        h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); font-size: 1.3rem; }
        h3 { margin: 1.6rem 0 .5rem; font-size: 1.02rem; }
        p { margin: 0 0 .35rem; }
        code, pre { font-family: ui-monospace, "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; }
        code { font-size: .86em; overflow-wrap: anywhere; }
        header p { color: var(--soft); }
        .kind { margin-bottom: .2rem; font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; }
        header .mark { display: inline-block; margin-top: .4rem; padding: .1rem .6rem; color: var(--error);
          border: 2px solid var(--error); font-weight: bold; letter-spacing: .06em; }
        .summary ul { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin: 1.2rem 0 .6rem;
          padding: 0; list-style: none; }
        .summary li { padding: .5rem .9rem; border: 1px solid var(--line); border-left: 5px solid var(--line); }
        .summary b { font-size: 1.6rem; }
        .summary .none { color: var(--soft); }
        .summary p { color: var(--soft); font-size: .92rem; }
        .summary .part { color: var(--error); font-weight: bold; }
        .summary .error { border-left-color: var(--error); } .summary .warning { border-left-color: var(--warning); }
        .summary .advice { border-left-color: var(--advice); } .summary .waived { border-left-color: var(--waived); }
        nav { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin-top: 1rem; font-size: .92rem; }
        a { color: var(--advice); }
        article { margin: 0 0 .9rem; padding: .1rem 0 .1rem .9rem; border-left: 4px solid var(--line); }
        article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); }
        article.advice { border-left-color: var(--advice); } article.waived { border-left-color: var(--waived); }
        .label { display: inline-block; margin-right: .15rem; padding: 0 .4rem; border: 1px solid; border-radius: 3px;
          font-size: .72rem; line-height: 1.25rem; vertical-align: .1rem; }
        .error .label { color: var(--error); } .warning .label { color: var(--warning); }
        .advice .label { color: var(--advice); } .waived .label { color: var(--waived); }
        .place { color: var(--soft); font-size: .82rem; }
        pre { margin: .3rem 0; padding: .35rem .6rem; background: #f5f6f8; font-size: .8rem; white-space: pre-wrap;
          overflow-wrap: anywhere; }
        mark { padding: 0 .1em; color: inherit; background: #ffe9a8; border-bottom: 2px solid var(--warning); }
        .error mark { background: #fbdcdc; border-bottom-color: var(--error); }
        .advice mark { background: #dfe9f7; border-bottom-color: var(--advice); }
        .waived mark { background: #e6e8ec; border-bottom-color: var(--waived); }
        .help { font-size: .95rem; }
        .doubt { padding: 0 .35rem; border: 1px dashed var(--error); color: var(--error); }
        .gap { display: inline-block; padding: 0 .3rem; border: 1px solid var(--error); color: var(--error);
          font-size: .88em; font-weight: bold; line-height: 1.3; }
        .soft { color: var(--soft); }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: 0 0 .6rem; }
        dt { color: var(--soft); font-size: .85rem; line-height: 1.5rem; } dd { margin: 0; }
        table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: .93rem; }
        th { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--ink); text-align: left; font-size: .82rem; }
        td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
        .matrix th:nth-child(1) { width: 38%; } .matrix th:nth-child(2) { width: 26%; }
        .exhibits th:nth-child(1) { width: 3.5rem; } .exhibits th:nth-child(2) { width: 50%; }
        .exhibits th:nth-child(3) { width: 3.5rem; }
        .paper th:nth-child(1) { width: 8rem; }
        .authorities th:nth-child(1) { width: 29%; } .authorities th:nth-child(2) { width: 27%; }
        .authorities th:nth-child(5) { width: 6.8rem; }
        footer { margin-top: 3rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--soft);
          font-size: .82rem; }
        @media (max-width: 40rem) {
          .summary ul { grid-template-columns: repeat(2, 1fr); }
          .authorities { display: block; overflow-x: auto; font-size: .85rem; }
          .authorities th, .authorities td { padding-right: .35rem; font-size: .78rem; }
          .exhibits th:nth-child(2) { width: 42%; }
        }
        @page { margin: 2cm 1.8cm; }
        @media print {
          html { font-size: 10pt; }
          body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
          article { margin-bottom: .6rem; }
          nav { display: none; }
          a { color: inherit; text-decoration: none; }
          h2, h3, thead, dl { break-after: avoid; }
          article, tr, .group { break-inside: avoid; }
          thead { display: table-header-group; }
          mark, pre { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }
        """
}
