/**
 * RFC 8785: one text for one value, so that a hash of it means something. Throws TypeError for NaN, the infinities and
 * lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return textOf(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectText(value as Readonly<Record<string, unknown>>);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`${typeof value} has no JSON`);
  return text;
}

/**
 * Printable ASCII without quote and backslash, which is most of what events hold: it needs no escape and no further
 * look.
 */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Half of a character has no UTF-8, and so no bytes that could be hashed (RFC 8785 section 3.2.2.2). */
const LONE_SURROGATE = /\p{Surrogate}/u;

function textOf(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) throw new TypeError('A text with half a surrogate pair has no JSON');
  return JSON.stringify(text);
}

function objectText(object: Readonly<Record<string, unknown>>): string {
  let members = '';
  // Sorted by UTF-16 code units, as RFC 8785 section 3.2.3 wants.
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value !== undefined) members += `${members && ','}${textOf(key)}:${canonicalJson(value)}`;
  }
  return `{${members}}`;
}
