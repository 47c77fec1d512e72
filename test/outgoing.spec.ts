import { globSync, readFileSync } from 'node:fs';

/** Calls of `fetch` of Node, not of a method, and ways around it. */
const CALL =
  /(?<![.\w])fetch\(|import (?!type )[^;]*\b(?:request|get|Agent)\b[^;]*from 'node:https?'|from '(?:undici|axios|got)'/;
/** Where programs are fetched for an installation that is being made, from addresses that stand in the code. */
const OWN = /^libs\/infrastructure\/(?:embedded|outgoing)\//;

it('lets nobody call out but through the guard', () => {
  const files = globSync(['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.spec\.ts$|\/testing\//.test(file) && !OWN.test(file));
  expect(files.length).toBeGreaterThan(500);
  const around = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return CALL.test(text) && !text.includes('fetch: OutgoingFetch') && !/async \(fetch, /.test(text);
  });
  expect(around).toEqual([]);
});

/** Other ways out than HTTP: what the operator has set up, and nobody else can name. */
const BY_OTHER_WIRES: Readonly<Record<string, string>> = {
  'libs/infrastructure/mail/send-mail.ts': 'the mail server of the installation (SMTP_URL)',
  'libs/infrastructure/malware/clamd.ts': 'the scanner of the installation (CLAMD)',
};
const WIRE =
  /\b(?:net|tls|http2)\.connect\(|\bcreateConnection\(|\bcreateTransport\(|new WebSocket\(|from 'node:(?:http2|dgram)'/;

it('leaves by no other wire than to what the operator has set up', () => {
  const files = globSync(['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.spec\.ts$|\/testing\//.test(file) && WIRE.test(readFileSync(file, 'utf8')));
  expect(files.sort()).toEqual(Object.keys(BY_OTHER_WIRES).sort());
});
