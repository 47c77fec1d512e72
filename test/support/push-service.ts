import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser would have been given. */
export type Pushed = { readonly headers: Readonly<Record<string, string>>; readonly text: string };
type Claims = { readonly aud: string; readonly exp: number; readonly sub: string };

/**
 * A push service (RFC 8030) with one browser behind it: it takes what is signed by the key under which the browser
 * subscribed (RFC 8292), and opens it with the browser's own keys (RFC 8291), as nobody else can. What is not so is
 * answered 403, and not kept.
 */
export async function startPushService() {
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const auth = randomBytes(16);
  const journal: Pushed[] = [];
  let answer = 201;
  let key: string | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = request.headers as Readonly<Record<string, string>>;
      const at = `http://${headers['host'] ?? ''}`;
      const isRight = request.method === 'POST' && Number(headers['ttl']) > 0 && isSigned(headers, at, key);
      if (isRight && answer < 300) journal.push({ headers, text: opened(Buffer.concat(chunks), browser, auth) });
      response.writeHead(isRight ? answer : 403, { location: `${at}/messages/1` }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    journal,
    /** What it answers from now on. */
    answer: (status: number) => void (answer = status),
    /** A browser subscribed under this key. */
    subscribe: (publicKey: string, name = 'browser') => {
      key = publicKey;
      const [p256dh, secret] = [browser.getPublicKey('base64url'), auth.toString('base64url')];
      return { endpoint: `http://127.0.0.1:${port}/push/${name}`, p256dh, auth: secret };
    },
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

const isSigned = (headers: Readonly<Record<string, string>>, at: string, key: string | undefined): boolean => {
  const { t = '', k = '' } = /^vapid t=(?<t>[^,]+), k=(?<k>\S+)$/.exec(headers['authorization'] ?? '')?.groups ?? {};
  const [head = '', body = '', signature = ''] = t.split('.');
  const point = Buffer.from(k, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  if (k !== key || x === undefined || y === undefined) return false;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
  const left = claims.exp - Date.now() / 1_000;
  return (
    verify(
      'sha256',
      Buffer.from(`${head}.${body}`),
      { key: createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    ) &&
    claims.aud === at &&
    left > 0 &&
    left <= 24 * 3_600 &&
    /^mailto:[^@]+@[^@]+$/.test(claims.sub)
  );
};

/** RFC 8188 and 8291, one record. */
const opened = (sealed: Buffer, browser: ReturnType<typeof createECDH>, auth: Buffer): string => {
  const [salt, length] = [sealed.subarray(0, 16), sealed[20] ?? 0];
  const sender = sealed.subarray(21, 21 + length);
  const record = sealed.subarray(21 + length);
  const derived = (ikm: Uint8Array, by: Uint8Array, info: Buffer, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', ikm, by, info, bytes));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender]);
  const ikm = derived(browser.computeSecret(sender), auth, info, 32);
  const key = derived(ikm, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(ikm, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
};
