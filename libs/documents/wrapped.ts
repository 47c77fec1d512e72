const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
/** What may not begin a line, and what may not end one (中文排版需求, line-breaking rules). */
const CLOSING = /^[，。；：！？、）》】”’…,.;:!?)\]}]/u;
const OPENING = /[（《【“‘([{]$/u;

/** Printable ASCII is asked first: nearly every mail has its text in both languages, and each character is measured. */
const widthOf = (text: string): number => {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const one of text) width += WIDE.test(one) ? 2 : 1;
  return width;
};

/**
 * Pieces that are never broken: a Han character, a Latin word, an address, with the punctuation that belongs to them.
 */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (const piece of text.match(
    / +|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/gu,
  ) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && last.trim() !== '' && (CLOSING.test(piece) || OPENING.test(last)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
};

/** Lines of at most `width` columns, a Han character counting two; what cannot be broken keeps a line of its own. */
export const wrapped = (text: string, width: number): string => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const full = widthOf(piece);
    const trimmed = piece.trimEnd();
    if (line !== '' && used + (trimmed === piece ? full : widthOf(trimmed)) > width) {
      lines.push(line.trimEnd());
      line = piece.trim() === '' ? '' : piece;
      used = line === '' ? 0 : full;
    } else {
      line += piece;
      used += full;
    }
  }
  return [...lines, line.trimEnd()].join('\n');
};
