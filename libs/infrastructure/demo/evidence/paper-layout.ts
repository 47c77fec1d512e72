/**
 * A certificate, invoice or contract as Typst prints it, from `sys.inputs.print`: title, number, rows, lines, and the
 * round stamp of who issued it.
 */
export const PAPER_LAYOUT = `
#let p = json(bytes(sys.inputs.print))
#set document(title: p.title)
#set page(paper: "a5", margin: (x: 16mm, y: 15mm), fill: white)
#set text(font: "Noto Serif SC", size: 9.5pt, lang: "zh", region: "cn")
#rect(width: 100%, height: 100%, stroke: 1.2pt + rgb("#8a6d3b"), inset: 9mm)[
  #align(center)[#text(size: 17pt, weight: "bold", tracking: 3pt)[#p.title] #v(1mm) #text(size: 9pt, fill: rgb("#555555"))[#p.number]]
  #v(5mm)
  #table(columns: (29mm, 1fr), stroke: 0.4pt + rgb("#b8b8b8"), inset: 6pt,
    ..p.rows.map(((a, b)) => (text(fill: rgb("#555555"))[#a], [#b])).flatten())
  #v(4mm)
  #for line in p.lines [#par(first-line-indent: (amount: 2em, all: true))[#line]]
  #v(1fr)
  #grid(columns: (1fr, 40mm), [#text(size: 8.5pt, fill: rgb("#777777"))[本件为演示材料，所载主体、编号均系虚构。]],
    align(center)[#box(width: 30mm, height: 30mm, radius: 50%, stroke: 1.6pt + rgb("#c8102e"))[
      #align(center + horizon)[#text(fill: rgb("#c8102e"), size: 7.5pt, weight: "bold")[#p.issuer \\ ★ \\ #p.stamp]]]
      #v(1mm) #p.day])
]
`;
