import { hash, randomBytes } from 'node:crypto';
import type { TokenReport } from '#domain/timestamp/token-checks.js';
import { worthOf } from '#domain/timestamp/token-checks.js';
import { rootsIn } from './certificate-chain.js';
import { checkToken, type ExpectedToken } from './check-token.js';
import { BadToken, readToken } from './read-token.js';
import { openAuthority } from './testing/responder.js';
import { timestampRequest } from './timestamp-request.js';

const FILE = Buffer.from('the design of 2026, drawn by hand\n');
const sha256 = hash('sha256', FILE);
const nonce = randomBytes(16);

let authority: Awaited<ReturnType<typeof openAuthority>>;
let other: Awaited<ReturnType<typeof openAuthority>>;
let answer: Buffer;
let expected: ExpectedToken;
beforeAll(async () => {
  [authority, other] = await Promise.all([openAuthority(), openAuthority()]);
  answer = await authority.reply(timestampRequest({ sha256, nonce, policy: '1.2.3.4.5' }));
  expected = { sha256, nonce, policy: '1.2.3.4.5', roots: rootsIn(authority.roots) };
}, 60_000);
afterAll(() => Promise.all([authority.close(), other.close()]));

const failures = ({ checks }: TokenReport): readonly string[] =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ check, why }) => `${check} ${why}`);
const refusalOf = (bytes: Uint8Array): string => {
  try {
    checkToken(bytes, expected);
    return 'taken';
  } catch (error) {
    if (error instanceof BadToken) return error.code;
    throw error;
  }
};

it('takes what OpenSSL made for our request, and OpenSSL what we keep', async () => {
  const { token, report } = checkToken(answer, expected);
  expect(failures(report)).toEqual([]);
  expect(worthOf(report)).toBe('proven');
  expect(report).toMatchObject({ accuracyMs: 1_500, policy: '1.2.3.4.5', digest: 'sha256' });
  expect(report.signer).toContain('Trial Time Stamps tsa');
  expect(report.checks.at(-1)).toEqual({ check: 'revocation', outcome: 'not-checked', why: 'not-asked' });
  expect(await authority.verify(FILE, token)).toContain('OK');
  expect(await authority.verify(Buffer.from('another'), token)).not.toContain('OK');
});

it('takes a token that a party brings, as an answer and alone, and says that there was no request', async () => {
  const brought = await authority.reply(await authority.query(FILE, '-sha256'));
  const { nonce: _, policy: __, ...alone } = expected;
  const { token, report } = checkToken(brought, alone);
  expect(worthOf(report)).toBe('proven');
  expect(report.checks).toContainEqual({ check: 'nonce', outcome: 'not-checked', why: 'no-request' });
  expect(checkToken(token, alone).report).toEqual(report);
});

it.each([
  ['another file', () => ({ sha256: hash('sha256', 'x') }), 'imprint differs', 'worthless'],
  ['another request', () => ({ nonce: randomBytes(16) }), 'nonce differs', 'worthless'],
  ['another policy', () => ({ policy: '1.2.3.4.1' }), 'policy differs', 'untrusted'],
  ['another root', () => ({ roots: rootsIn(other.roots) }), 'chain unknown-root', 'untrusted'],
  ['no root', () => ({ roots: [] }), 'chain unknown-root', 'untrusted'],
] as const)('says that it is of %s', (_, differing, failure, worth) => {
  const { report } = checkToken(answer, { ...expected, ...differing() });
  expect(failures(report)).toEqual([failure]);
  expect(worthOf(report)).toBe(worth);
});

it('does not take what was made over another digest', async () => {
  const { nonce: _, policy: __, ...alone } = expected;
  const { report } = checkToken(await authority.reply(await authority.query(FILE, '-sha512')), alone);
  expect(failures(report)).toEqual(['imprint other-digest']);
  expect(report.digest).toBe('sha512');
});

it('does not take a certificate that has run out', async () => {
  const { report } = checkToken(await authority.reply(timestampRequest({ sha256, nonce }), 'old'), expected);
  expect(failures(report)).toContain('validity expired');
  expect(worthOf(report)).toBe('worthless');
});

it('takes no byte that was changed', () => {
  const honest = checkToken(answer, expected);
  const outcomes = new Set<string>();
  for (let at = 0; at < answer.length; at += 3) {
    const changed = Buffer.from(answer);
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    try {
      const { report } = checkToken(changed, expected);
      if (worthOf(report) === 'proven') expect(report).toEqual(honest.report); // a byte that nothing rests on
      outcomes.add(worthOf(report));
    } catch (error) {
      if (!(error instanceof BadToken)) throw error;
      outcomes.add(error.code);
    }
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['not-a-token', 'worthless']));
});

it('has a clear answer to whatever is sent in the place of one', () => {
  const token = checkToken(answer, expected).token;
  const nested = Buffer.concat(Array.from({ length: 30_000 }, () => Buffer.from([0x30, 0x80])));
  const indefinite = Buffer.from(token);
  indefinite[1] = 0x80;
  for (const [what, bytes, code] of [
    ['nothing', Buffer.alloc(0), 'not-a-token'],
    ['text', FILE, 'not-a-token'],
    ['noise', randomBytes(5_000), 'not-a-token'],
    ['too much', Buffer.alloc(70_000, 0x30), 'too-large'],
    ['a pit', nested, 'not-a-token'],
    ['half of one', answer.subarray(0, answer.length >> 1), 'not-a-token'],
    ['one with something behind it', Buffer.concat([token, Buffer.from([0x05, 0])]), 'not-a-token'],
    ['one of no stated length', indefinite, 'not-a-token'],
    ['a length beyond all bytes', Buffer.from('3084ffffffff0000', 'hex'), 'not-a-token'],
    ['a refusal', Buffer.from('30053003020102', 'hex'), 'not-granted'],
  ] as const)
    expect([what, refusalOf(bytes)]).toEqual([what, code]);
});

it.each([
  ['web', 'sha256', ['purpose other-purposes']],
  ['loose', 'sha256', ['purpose not-critical']],
  ['tsa', 'sha1', ['signature weak-digest']],
  ['tsa', 'sha256', []],
] as const)('takes no certificate for other purposes and no weak digest: %s, %s', async (signer, digest, faults) => {
  const { content } = readToken(answer);
  const made = await authority.signAgain(content, signer, digest);
  expect(failures(checkToken(made, expected).report)).toEqual(faults);
});
