import { invalid } from './http-problem.js';

const HEADERS_AT_MOST = 8 * 1024;
const BOUNDARY =
  /^multipart\/form-data\s*(?:;[^;]*)*?;\s*boundary=(?:"(?<quoted>[^"]{1,70})"|(?<bare>[^\s";]{1,70}))\s*(?:;|$)/i;
const ALLOWED = /^[0-9A-Za-z'()+_,./:=? -]*[0-9A-Za-z'()+_,./:=?-]$/;

/**
 * The bytes of the one part `file` of a form (RFC 7578), as they arrive. Anything else in the form is refused when it
 * is met: there is nothing to nest, to count or to fill memory with. At most a header and a boundary are held.
 */
export async function* filePart(
  source: AsyncIterable<Buffer>,
  contentType: string,
): AsyncGenerator<Buffer, void, void> {
  const { quoted, bare } = BOUNDARY.exec(contentType)?.groups ?? {};
  const boundary = quoted ?? bare ?? '';
  if (!ALLOWED.test(boundary)) throw invalid('content-type', 'invalid');
  const body = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const { done, value } = await body.next();
    if (done) throw invalid('file', 'invalid'); // no end to the form
    held = held.length === 0 ? value : Buffer.concat([held, value]);
  };
  try {
    const opening = Buffer.from(`--${boundary}\r\n`);
    while (held.length < opening.length) await more();
    if (!held.subarray(0, opening.length).equals(opening)) throw invalid('file', 'invalid');
    for (let end = held.indexOf('\r\n\r\n'); ; end = held.indexOf('\r\n\r\n')) {
      if (end > HEADERS_AT_MOST || (end < 0 && held.length > HEADERS_AT_MOST)) throw invalid('file', 'too-long');
      if (end >= 0) {
        assertFile(held.subarray(opening.length, end).toString('latin1'));
        held = held.subarray(end + 2); // a file of no bytes: its line end is the delimiter's
        break;
      }
      await more();
    }
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    let first = true;
    for (let end = held.indexOf(delimiter); end < 0; end = held.indexOf(delimiter)) {
      const safe = held.length - delimiter.length + 1; // the rest may be the beginning of a delimiter
      if (safe > 2) {
        yield held.subarray(first ? 2 : 0, safe);
        first = false;
        held = held.subarray(safe);
      }
      await more();
    }
    const end = held.indexOf(delimiter);
    if (end > (first ? 2 : 0)) yield held.subarray(first ? 2 : 0, end);
    held = held.subarray(end + delimiter.length);
    while (held.length < 2) await more();
    // another part, or no boundary at all
    if (held.subarray(0, 2).toString('latin1') !== '--') throw invalid('file', 'too-many');
    let behind = held.length - 2;
    for (let next = await body.next(); !next.done; next = await body.next()) {
      behind += next.value.length;
      if (behind > HEADERS_AT_MOST) throw invalid('file', 'too-long');
    }
  } finally {
    await body.return?.();
  }
}

/** One disposition, of a form's field `file`; what the sender calls its file and how it types it is not looked at. */
const assertFile = (headers: string): void => {
  const lines = headers.split('\r\n').filter((line) => line !== '');
  const dispositions = lines.filter((line) => /^content-disposition\s*:/i.test(line));
  if (
    lines.length > 20 ||
    lines.some((line) => !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\s*:/.test(line)) ||
    dispositions.length !== 1
  )
    throw invalid('file', 'invalid');
  const names = [...(dispositions[0] ?? '').matchAll(/[;\s]name=(?:"([^"\\]*)"|([^\s;"]+))/gi)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  if (!/^content-disposition\s*:\s*form-data\s*;/i.test(dispositions[0] ?? '')) throw invalid('file', 'invalid');
  if (names.length !== 1) throw invalid('file', names.length === 0 ? 'missing' : 'named-twice');
  if (names[0] !== 'file')
    throw invalid((names[0] ?? '').slice(0, 100) || 'file', names[0] === '' ? 'missing' : 'unknown-field');
};
