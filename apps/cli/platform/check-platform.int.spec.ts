import { createServer } from 'node:http';
import { findFaults } from './check-platform.js';
import { startDemoPlatform } from '../../demo-platform/start-demo-platform.js';
import { newSecret } from '../../demo-platform/testing/fake-parley.js';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const secret = newSecret();
const now = (): Date => new Date();
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
};

test('the demo platform gets nothing wrong', async () => {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'conformance-'));
  const platform = await startDemoPlatform({
    host: '127.0.0.1',
    port: 0,
    folder,
    parley: { url: `http://127.0.0.1:${port}`, apiKey: 'plk_test' },
    webhookSecrets: [secret],
    now,
    newId: randomUUID,
    log: () => undefined,
    pause: 5,
  });
  try {
    const findings = await findFaults(
      { url: `${platform.url}/webhooks/parley`, secret, now },
      { host: '127.0.0.1', port },
    );
    expect(findings.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    expect(findings.length).toBeGreaterThan(14);
  } finally {
    await platform.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** Takes everything without looking, knows only its own types, and answers each delivery anew. */
async function startBroken(api: string) {
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const said = Buffer.concat(chunks).toString();
      const { type, data } =
        said === '' ? {} : (JSON.parse(said) as { type?: string; data?: { disputeId: string; resultId: string } });
      const id = String(request.headers['webhook-id']);
      if (type === 'parley.not-yet-invented') return void response.writeHead(422).end();
      if (type !== 'result.returned' && seen.has(id)) return void response.writeHead(409).end();
      seen.add(id);
      response.writeHead(200).end();
      if (type === 'result.returned' && data)
        void fetch(`${api}/v1/disputes/${data.disputeId}/delegation/results/${data.resultId}/answers`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify({ answers: [{ respondentId: 'x', itemId: 'y', answer: 'depart' }] }),
        }).catch(() => undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hooks`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

test('a platform that checks nothing is told what it gets wrong, and what to do', async () => {
  const port = await freePort();
  const broken = await startBroken(`http://127.0.0.1:${port}`);
  try {
    const findings = await findFaults({ url: broken.url, secret, now }, { host: '127.0.0.1', port });
    const wrong = findings
      .flatMap((finding) => (finding.wrong === undefined ? [] : [`${finding.name}: ${finding.wrong}`]))
      .join('\n');
    for (const words of [
      'type of event that it does not know is taken with 2xx: answered 422. Take unknown types',
      'signed with another secret is refused: answered 200. Verify webhook-signature',
      'changed on the way is refused',
      'without a signature is refused',
      'signed ten minutes ago is refused: answered 200. Compare webhook-timestamp',
      'the same delivery five times, three of them at once, is taken each time: answered 409',
      'GET is no delivery: answered 200',
      'without your key. Send Authorization',
      'led to 3 answers under different keys',
      '2 of 2 items have no answer',
      'departed from without a reason',
    ])
      expect(wrong).toContain(words);
  } finally {
    await broken.stop();
  }
}, 60_000);

test('a platform that is not there is told so', async () => {
  const [first] = await findFaults({ url: `http://127.0.0.1:${await freePort()}/hooks`, secret, now });
  expect(first?.wrong).toContain('no answer came');
});
