import { LAYOUT_BODY, LAYOUT_WORDS } from '../print/layout.js';

/** Raised with every change of the layout, its fonts or its compiler that changes bytes. */
export const BUNDLE_TEMPLATE = '2';

/** A letter's own headings stand below its line in the bundle's bookmarks. */
const LETTER = LAYOUT_BODY.replace(
  'heading(level: 1, outlined: false, bookmarked: true, ',
  'heading(level: 2, outlined: false, bookmarked: false, ',
).replace('heading(level: 2, text(', 'heading(level: 3, outlined: false, bookmarked: false, text(');

const HEAD = String.raw`
#let bundle = json(bytes(sys.inputs.print))
#let chinese = bundle.locale == "zh-CN"
#let issued = datetime(year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0) + duration(seconds: bundle.issuedSeconds)
#let ink = rgb("#1a1a1a")
#let faint = rgb("#5f5f5f")
#let rule = rgb("#b8b8b8")
#let narrow = (name: "Libertinus Serif", covers: regex("[\u{2018}\u{2019}\u{201C}\u{201D}\u{2026}]"))
#let colon = if chinese { "：" } else { ": " }

#set document(title: bundle.title + " " + bundle.number, author: bundle.issuer, date: issued)
#set text(font: if chinese { ("Noto Serif SC",) } else { (narrow, "Noto Serif SC") }, fallback: false, size: 10.5pt, fill: ink, lang: if chinese { "zh" } else { "en" }, region: if chinese { "CN" } else { "GB" })
#set par(leading: if chinese { 0.85em } else { 0.72em }, spacing: 1em, justify: chinese, linebreaks: "optimized")
#show heading: set text(weight: "bold")
`;

const PAGES = String.raw`
#let small(value) = { set par(justify: false); text(size: 9pt, words(value)) }
#let facts(rows) = table(
  columns: (if chinese { 26% } else { 28% }, 1fr), stroke: 0.5pt + rule, inset: (x: 0.65em, y: 0.5em), align: left + top,
  ..rows.map(((label, value)) => (
    { set par(justify: false); text(size: 9.5pt, weight: "bold", words(label)) },
    { set par(justify: false); text(size: 9.5pt, words(value)) },
  )).flatten(),
)
#let running(left) = {
  set text(size: 8.5pt, fill: faint)
  [#words(left) #h(1fr) #bundle.number]
  v(-0.6em)
  line(length: 100%, stroke: 0.4pt + rule)
}
#let stamp = context {
  set text(size: 8.5pt, fill: faint)
  line(length: 100%, stroke: 0.4pt + rule)
  v(-0.5em)
  let number = bundle.words.page.replace("{page}", str(counter(page).get().first())).replace("{pages}", str(counter(page).final().first()))
  [#bundle.title #h(1fr) #text(weight: "bold", fill: ink, number)]
}
#set page(paper: "a4", margin: (top: 2.4cm, bottom: 2.3cm, x: 2.2cm), footer: stamp)

// what the bookmarks say and a page does not
#let bookmark(level, title) = place(hide(box(height: 0pt, heading(level: level, outlined: false, bookmarked: true, title))))
#let mark(name) = [#metadata(none)#label(name)]
#let span(id) = context {
  let (first, last) = ("from-" + id, "to-" + id).map(name => locate(label(name)).page())
  link(locate(label("from-" + id)).position(), if first == last { str(first) } else { str(first) + "–" + str(last) })
}

#let letter(print) = {
  let chinese = print.locale == "zh-CN"
  [`;

const ENTRIES = String.raw`]
  v(1em)
  for line in print.footer { block(above: 0.4em, below: 0pt, text(size: 7.5pt, fill: faint, words(line))) }
}
#let exhibit(entry) = {
  text(size: 14pt, weight: "bold", entry.number)
  linebreak()
  text(size: 12pt, words(entry.title))
  v(0.4em)
  facts(entry.rows)
  if "note" in entry { block(inset: (x: 0.8em, y: 0.6em), stroke: (left: 2pt + rule), words(entry.note)) }
  for (index, file) in entry.files.enumerate() {
    pagebreak()
    let caption = bundle.words.pageOf.replace("{page}", str(index + 1)).replace("{pages}", str(entry.files.len()))
    block(width: 100%, height: 100%, {
      text(size: 8.5pt, fill: faint, entry.number + "  " + caption)
      v(0.2em)
      block(width: 100%, height: 1fr, align(center + horizon, image(file, width: 100%, height: 100%, fit: "contain")))
    })
  }
}
#let listing(entry) = {
  text(size: 12pt, weight: "bold", words(entry.title))
  v(0.2em)
  if "intro" in entry { par(text(size: 9.5pt, words(entry.intro))) }
  if entry.rows.len() > 0 {
    table(
      columns: entry.columns.map(width => if width == "auto" { auto } else { float(width) * 1fr }),
      stroke: 0.5pt + rule, inset: (x: 0.5em, y: 0.45em), align: left + top,
      table.header(..entry.head.map(one => text(size: 9pt, weight: "bold", one))),
      ..entry.rows.flatten().map(small),
    )
  }
}

#bookmark(1, bundle.title)
#v(3cm)
#align(center)[
  #text(size: 13pt, tracking: if chinese { 0.1em } else { 0.02em }, bundle.issuer)
  #v(1.2em)
  #text(size: 24pt, weight: "bold", tracking: if chinese { 0.2em } else { 0em }, bundle.title)
  #v(0.6em)
  #text(size: 11pt, bundle.words.number + colon + bundle.number)
]
#v(1.5cm)
#facts(bundle.cover)
#v(0.5em)
#for notice in bundle.notices { block(above: 0.6em, text(size: 8.5pt, fill: faint, words(notice))) }
#pagebreak()

#bookmark(1, bundle.words.index)
#align(center, text(size: 16pt, weight: "bold", tracking: if chinese { 0.3em } else { 0em }, bundle.words.index))
#v(0.4em)
#table(
  columns: (auto, 1fr, auto, auto, auto), stroke: 0.5pt + rule, inset: (x: 0.5em, y: 0.5em), align: left + top,
  table.header(..bundle.words.columns.map(one => text(size: 9pt, weight: "bold", one))),
  ..bundle.groups.enumerate().map(((g, group)) => (
    table.cell(colspan: 5, fill: rgb("#f2f2f2"), text(size: 9.5pt, weight: "bold", group.title)),
    ..group.entries.enumerate().map(((e, entry)) => (
      text(size: 9pt, entry.number), small(entry.title), small(entry.at("date", default: "")), small(entry.at("side", default: "")),
      align(right, text(size: 9pt, span(str(g) + "-" + str(e)))),
    )).flatten(),
  )).flatten(),
)

#for (g, group) in bundle.groups.enumerate() {
  for (e, entry) in group.entries.enumerate() {
    let id = str(g) + "-" + str(e)
    page(header: running(entry.number + "  " + entry.title))[
      #mark("from-" + id)
      #if e == 0 { bookmark(1, group.title) }
      #bookmark(2, entry.number + "  " + entry.title)
      #if entry.kind == "document" { letter(entry.print) } else if entry.kind == "exhibit" { exhibit(entry) } else { listing(entry) }
      #mark("to-" + id)
    ]
  }
}
`;

/** The bundle in Typst: cover, index, and each entry on pages of its own, numbered through. `input` is a `Bundle`. */
export const BUNDLE_LAYOUT = [HEAD, LAYOUT_WORDS, PAGES, LETTER, ENTRIES].join('');
