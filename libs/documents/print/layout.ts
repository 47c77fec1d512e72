/** Raised with every change of the layout, its fonts or its compiler that changes bytes; a spec compares. */
export const TEMPLATE_VERSION = '2';

/** Long words break; what a person wrote is text, line by line. */
export const LAYOUT_WORDS = String.raw`// Long addresses and hashes may break after every eighth character; boxes leave the text as it is.
#let breakable(it) = {
  show regex("[!-~]{24,}"): long => long.text.matches(regex(".{1,8}")).map(part => box(part.text)).join()
  it
}
#let words(value) = breakable(value.split("\n").map(line => text(line)).join(linebreak()))
`;

/** A document's own page, from its issuer to who signs it; it reads `print`, `chinese`, `ink`, `faint`, `rule`. */
export const LAYOUT_BODY = String.raw`#align(center)[
  #text(size: 11pt, tracking: if chinese { 0.1em } else { 0.02em }, print.issuer)
  #v(0.2em)
  #heading(level: 1, outlined: false, bookmarked: true, text(size: if chinese { 20pt } else { 17pt }, tracking: if chinese { 0.12em } else { 0em }, print.title))
  #v(0.5em)
  #text(size: 9.5pt, fill: faint, print.words.number + (if chinese { "：" } else { ": " }) + print.number)
]
#v(0.4em)
#line(length: 100%, stroke: 0.8pt + ink)
#v(0.3em)

#if "translation" in print {
  block(width: 100%, inset: (x: 0.8em, y: 0.6em), stroke: (left: 2pt + rule), text(size: 9pt, fill: faint, print.translation))
}

#par(text(weight: "bold", print.words.to + (if chinese { "：" } else { ": " }) + print.addressee))

// A number or an address that does not fit goes to the next line whole; the line before it is not drawn out for it.
#let fills(paragraph) = chinese and paragraph.match(regex("[!-~]{12,}")) == none
#for paragraph in print.paragraphs {
  par(justify: fills(paragraph), first-line-indent: if chinese { (amount: 2em, all: true) } else { 0em }, words(paragraph))
}

#for section in print.sections {
  v(0.5em)
  block(below: 0.7em, sticky: true, heading(level: 2, text(size: 11pt, section.heading)))
  if "rows" in section {
    table(
      columns: (if chinese { 26% } else { 28% }, 1fr),
      stroke: 0.5pt + rule,
      inset: (x: 0.65em, y: 0.55em),
      align: left + top,
      ..section.rows.map(((label, value)) => (
        { set par(justify: false); text(size: 9.5pt, weight: "bold", words(label)) },
        { set par(justify: false); text(size: 9.5pt, words(value)) },
      )).flatten(),
    )
  } else {
    for item in section.items {
      block(width: 100%, inset: (left: 0.9em, y: 0.25em), stroke: (left: 1.5pt + rule), { set par(justify: false); words(item) })
    }
  }
}

#v(0.6em)
#for line in print.closing { par(justify: fills(line), words(line)) }

#block(breakable: false, width: 100%, above: 2em)[
  #align(right)[
    #text(weight: "bold", print.signed)
    #linebreak()
    #print.dated
  ]
]
`;

const HEAD = String.raw`
#let print = json(bytes(sys.inputs.print))
#let chinese = print.locale == "zh-CN"
#let issued = datetime(year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0) + duration(seconds: print.issuedSeconds)
#let ink = rgb("#1a1a1a")
#let faint = rgb("#5f5f5f")
#let rule = rgb("#b8b8b8")
// The quotation marks of the Chinese font are as wide as its characters.
#let narrow = (name: "Libertinus Serif", covers: regex("[\u{2018}\u{2019}\u{201C}\u{201D}\u{2026}]"))

#set document(title: print.title + " " + print.number, author: print.issuer, date: issued)
#set text(font: if chinese { ("Noto Serif SC",) } else { (narrow, "Noto Serif SC") }, fallback: false, size: 10.5pt, fill: ink, lang: if chinese { "zh" } else { "en" }, region: if chinese { "CN" } else { "GB" })
#set par(leading: if chinese { 0.85em } else { 0.72em }, spacing: 1em, justify: chinese, linebreaks: "optimized")
#show heading: set text(weight: "bold")

`;

const PAGE = String.raw`
#set page(
  paper: "a4",
  margin: (top: 2.6cm, bottom: 3.1cm, x: 2.6cm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 8.5pt, fill: faint)
    [#print.title #h(1fr) #print.number]
    v(-0.6em)
    line(length: 100%, stroke: 0.4pt + rule)
  },
  footer: context {
    set text(size: 7.5pt, fill: faint)
    set par(leading: 0.6em, justify: false)
    line(length: 100%, stroke: 0.4pt + rule)
    v(-0.5em)
    let pages = print.words.page.replace("{page}", str(counter(page).get().first())).replace("{pages}", str(counter(page).final().first()))
    grid(
      columns: (1fr, auto),
      column-gutter: 1em,
      breakable(print.footer.map(line => text(line)).join(linebreak())),
      align(right + top, text(pages)),
    )
  },
)

`;

/**
 * The one layout of every document, in Typst. What persons wrote comes in as data and is placed as text: it is never
 * read as markup. `input` is a `Print` as JSON.
 */
export const LAYOUT = [HEAD, LAYOUT_WORDS, PAGE, LAYOUT_BODY].join('');
