import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CONFIG = (signer: string, digests: string): string => `
[tsa]
serial = ./serial
signer_cert = ./${signer}.pem
certs = ./ca.pem
signer_key = ./${signer}.key
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.5
digests = ${digests}
accuracy = secs:1, millisecs:500
ess_cert_id_alg = sha256
`;

/** Which certificate signs; all are issued by one root but the last. */
export type Signer = 'tsa' | 'web' | 'loose' | 'old';
const EXTENSIONS: Readonly<Record<Signer, string>> = {
  tsa: 'extendedKeyUsage=critical,timeStamping',
  web: 'extendedKeyUsage=critical,timeStamping,serverAuth',
  loose: 'extendedKeyUsage=timeStamping',
  old: 'extendedKeyUsage=critical,timeStamping',
};

/** The authority that is OpenSSL’s own: its keys lie in a folder of their own. */
export async function openAuthority() {
  const folder = await mkdtemp(path.join(tmpdir(), 'authority-'));
  const at = (name: string): string => path.join(folder, name);
  const openssl = (...args: readonly string[]) => run('/usr/bin/openssl', args, { cwd: folder });
  const words = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-sha256'];
  await openssl(
    'req',
    '-x509',
    ...words,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3650',
    '-subj',
    '/CN=Trial Root',
  );
  await writeFile(at('serial'), '01\n');
  const issue = async (signer: Signer): Promise<void> => {
    await openssl(
      'req',
      ...words,
      '-keyout',
      `${signer}.key`,
      '-out',
      `${signer}.csr`,
      '-subj',
      `/CN=Trial Time Stamps ${signer}`,
    );
    await writeFile(
      at(`${signer}.ext`),
      `${EXTENSIONS[signer]}\nkeyUsage=critical,digitalSignature\nbasicConstraints=CA:FALSE\n`,
    );
    const days = signer === 'old' ? '-1' : '365';
    await openssl(
      ...['x509', '-req', '-in', `${signer}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-sha256'],
      ...['-days', days, '-out', `${signer}.pem`, '-extfile', `${signer}.ext`],
    );
    await writeFile(at(`${signer}.cnf`), CONFIG(signer, 'sha256, sha512'));
  };
  for (const signer of Object.keys(EXTENSIONS) as Signer[]) await issue(signer);
  const reply = async (query: Buffer, signer: Signer = 'tsa'): Promise<Buffer> => {
    await writeFile(at('query.tsq'), query);
    await openssl(
      'ts',
      '-reply',
      '-config',
      `${signer}.cnf`,
      '-section',
      'tsa',
      '-queryfile',
      'query.tsq',
      '-out',
      'reply.tsr',
    );
    return readFile(at('reply.tsr'));
  };
  return {
    roots: await readFile(at('ca.pem'), 'utf8'),
    reply,
    /** What a token says, signed by another certificate: `openssl ts` itself refuses some of them. */
    signAgain: async (content: Buffer, signer: Signer, digest = 'sha256'): Promise<Buffer> => {
      await writeFile(at('content.der'), content);
      await openssl(
        ...['cms', '-sign', '-binary', '-nodetach', '-cades', '-econtent_type', 'id-smime-ct-TSTInfo', '-md', digest],
        ...[
          '-in',
          'content.der',
          '-signer',
          `${signer}.pem`,
          '-inkey',
          `${signer}.key`,
          '-outform',
          'DER',
          '-out',
          'cms.der',
        ],
      );
      return readFile(at('cms.der'));
    },
    /** Its own request for a file. */
    query: async (bytes: Buffer, ...more: readonly string[]): Promise<Buffer> => {
      await writeFile(at('file'), bytes);
      await openssl('ts', '-query', '-data', 'file', '-cert', ...more, '-out', 'own.tsq');
      return readFile(at('own.tsq'));
    },
    /** What OpenSSL says of a token of ours for a file. */
    verify: async (bytes: Buffer, token: Buffer): Promise<string> => {
      await Promise.all([writeFile(at('file'), bytes), writeFile(at('token.der'), token)]);
      return openssl('ts', '-verify', '-data', 'file', '-token_in', '-in', 'token.der', '-CAfile', 'ca.pem').then(
        ({ stdout }) => stdout.trim(),
        (error: { readonly stderr: string }) => error.stderr,
      );
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The same behind HTTP, as authorities answer; `fail` has it answer with a fault of this status. */
export async function openResponder() {
  const authority = await openAuthority();
  let status = 200;
  const asked: Buffer[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const query = await buffer(request);
      asked.push(query);
      if (status !== 200) return response.writeHead(status).end();
      response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(await authority.reply(query));
      return response;
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    ...authority,
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    answerWith: (next: number) => (status = next),
    close: async () => {
      await new Promise((done) => server.close(done));
      await authority.close();
    },
  };
}
