/** How the bytes of a table were written. */
export const ENCODINGS = ['utf-8', 'utf-16', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Decoded = { readonly text: string; readonly encoding: Encoding };

const decode = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What no table in text holds; a workbook (.xlsx) is a ZIP, and full of these. */
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/u;

/**
 * The text of a table. UTF-8 where the bytes are that, with or without its mark; UTF-16 by its mark; else GB18030, as
 * Excel writes in China. Chinese in GB18030 is never by chance valid UTF-8 but for a few words of two characters.
 * Undefined for bytes that are no text in any of them.
 */
export function decodeTable(bytes: Uint8Array): Decoded | undefined {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  const tries: readonly (readonly [Encoding, string])[] = marked
    ? [['utf-16', marked]]
    : [
        ['utf-8', 'utf-8'],
        ['gb18030', 'gb18030'],
      ];
  for (const [encoding, label] of tries) {
    const text = decode(label, bytes);
    if (text !== undefined) return BINARY.test(text) ? undefined : { text, encoding };
  }
  return undefined;
}
