import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One place: on which page, and which pieces of its text it covers. */
export type Hit = { readonly page: number; readonly from: number; readonly to: number };
export type PageText = readonly string[];

/** Without spaces, in one form: pieces of Chinese text are cut anywhere, and some fonts name radicals for characters. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();

/** Where the words stand on a page, in order. */
export function hitsIn(pieces: PageText, sought: string, page: number): readonly Hit[] {
  const wanted = plain(sought);
  if (wanted === '') return [];
  const owner: number[] = [];
  const text = pieces
    .map((piece, at) => {
      const said = plain(piece);
      for (let sign = 0; sign < said.length; sign += 1) owner.push(at);
      return said;
    })
    .join('');
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    hits.push({ page, from: owner[at] ?? 0, to: owner[at + wanted.length - 1] ?? 0 });
  return hits;
}

/** The text of a page in the pieces in which it is drawn. */
export async function textOf(pdf: PDFDocumentProxy, page: number): Promise<PageText> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.flatMap((item) => ('str' in item ? [item.str] : []));
}
