/** A value of DER: its tag, its length in the fewest bytes, itself. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const head =
    length < 128 ? [tag, length] : length < 256 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), body]);
};

const VERSION = der(0x02, Buffer.from([1]));
const SHA256 = der(0x30, der(0x06, Buffer.from('608648016503040201', 'hex')), der(0x05));
const CERTIFICATE_WANTED = der(0x01, Buffer.from([0xff]));

/** A positive integer of these bytes: one that would begin with its sign gets a zero before it, one of zeros loses them. */
const integer = (bytes: Uint8Array): Buffer => {
  const hex = Buffer.from(bytes)
    .toString('hex')
    .replace(/^(00)+(?=..)/, '');
  const plain = Buffer.from(hex, 'hex');
  return der(0x02, (plain[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), plain]) : plain);
};

/** The arcs of an object identifier in base 128. */
const objectIdentifier = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left % 128) | 128);
    return digits;
  });
  return der(0x06, Buffer.from(bytes));
};

export type TimestampQuestion = {
  /** Of the file, hexadecimal. */
  readonly sha256: string;
  /** Ties the answer to this question. */
  readonly nonce: Uint8Array;
  readonly policy?: string | undefined;
};

/** `TimeStampReq` of RFC 3161, 2.4.1: the hash alone goes to the authority, never the file. */
export const timestampRequest = ({ sha256, nonce, policy }: TimestampQuestion): Buffer =>
  der(
    0x30,
    VERSION,
    der(0x30, SHA256, der(0x04, Buffer.from(sha256, 'hex'))),
    ...(policy === undefined ? [] : [objectIdentifier(policy)]),
    integer(nonce),
    CERTIFICATE_WANTED,
  );
