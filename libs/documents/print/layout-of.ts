import { LAYOUT, TEMPLATE_VERSION } from './layout.js';
import type { Print } from './print.js';

/** Of the layout with a letterhead. */
export const LETTERHEAD_VERSION = '2-letterhead';
/** Added to it where the document carries a code by which it is confirmed. */
export const CODE_VERSION = '-code';

const ISSUER = String.raw`  #text(size: 11pt, tracking: if chinese { 0.1em } else { 0.02em }, print.issuer)
`;
const LETTERHEAD = String.raw`  #if "logo" in print.letterhead [#image(bytes(print.letterhead.logo), format: "png", height: 1.6cm, alt: print.letterhead.name)]
  #text(size: 13pt, weight: "bold", tracking: if chinese { 0.1em } else { 0.02em }, print.letterhead.name)
  #for line in print.letterhead.lines [#linebreak() #text(size: 8.5pt, fill: faint, line)]
`;

const SIGNED = String.raw`#block(breakable: false, width: 100%, above: 2em)[
  #align(right)[
    #text(weight: "bold", print.signed)
    #linebreak()
    #print.dated
  ]
]
`;
const SIGNED_WITH_CODE = String.raw`#block(breakable: false, width: 100%, above: 2em)[
  #let side = str(print.confirm.size)
  #let drawn = "<svg xmlns='http://www.w3.org/2000/svg' width='" + side + "' height='" + side + "' viewBox='0 0 " + side + " " + side + "'><path d='" + print.confirm.path + "'/></svg>"
  #grid(
    columns: (2.6cm, 1fr, auto),
    column-gutter: 0.8em,
    align: (left + top, left + horizon, right + top),
    image(bytes(drawn), format: "svg", width: 2.6cm, alt: print.confirm.url),
    { set par(justify: false, leading: 0.6em); text(size: 7.5pt, fill: faint, print.confirm.words); linebreak(); text(size: 7pt, fill: faint, breakable(print.confirm.url)) },
    [#text(weight: "bold", print.signed) #linebreak() #print.dated],
  )
]
`;

/**
 * The layout of a print, and its version: what has no letterhead, or no code, is made as before there were any, byte by
 * byte.
 */
export const layoutOf = ({
  letterhead,
  confirm,
}: Pick<Print, 'letterhead' | 'confirm'>): { readonly layout: string; readonly template: string } => {
  const headed = letterhead
    ? { layout: LAYOUT.replace(ISSUER, () => LETTERHEAD), template: LETTERHEAD_VERSION }
    : { layout: LAYOUT, template: TEMPLATE_VERSION };
  if (!confirm) return headed;
  return {
    layout: headed.layout.replace(SIGNED, () => SIGNED_WITH_CODE),
    template: `${headed.template}${CODE_VERSION}`,
  };
};
