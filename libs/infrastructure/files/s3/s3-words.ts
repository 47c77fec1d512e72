/**
 * What an S3 server says in XML, as far as it is read here: flat elements without attributes, whose names and order the
 * protocol fixes. Whatever else stands there is not looked at.
 */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, name) =>
    name !== undefined
      ? (ENTITIES[String(name)] ?? '')
      : String.fromCodePoint(decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16)),
  );

/** What stands between the tags of each element of this name; such elements hold none of the same name. */
export function elementsOf(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const [opening, closing] = [`<${name}>`, `</${name}>`];
  for (let from = xml.indexOf(opening); from >= 0; from = xml.indexOf(opening, from)) {
    const end = xml.indexOf(closing, from);
    if (end < 0) break;
    found.push(xml.slice(from + opening.length, end));
    from = end;
  }
  return found;
}

export const wordOf = (xml: string, name: string): string | undefined => {
  const [first] = elementsOf(xml, name);
  return first === undefined ? undefined : plain(first);
};
