import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDesk, type DeskBrowser } from '../test/browser/open-desk.js';
import { moveClock } from '#infrastructure/clock/move-clock.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { postOrThrow } from './http.js';
import { percentile } from './percentile.js';
import { atMost, merely, type Row } from './row.js';
import { sendInPieces } from './send-in-pieces.js';
import { MEASURED_PASSWORD, type BenchSystem } from './system.js';

const GIGABYTE = 1_000_000_000;
const ROUNDS = 7;
const LIMIT = 1_000; // milliseconds
const LOCALE = 'en';
/** From then on files may have 2 GiB: before, the association's clock goes ahead. */
const IN_FORCE = Date.parse('2026-12-01T00:00:00+08:00');

type Filed = {
  readonly disputeId: string;
  readonly evidence: readonly { readonly ref: string; readonly evidenceId: string }[];
};

/**
 * From the address of an exhibit until its first frame is drawn, for a film of 1 GB that is sealed on disk, beside the
 * same page with the same film as it is, without the rest: what is between them is what the length costs.
 */
export async function benchFilm(system: BenchSystem, bytes = GIGABYTE): Promise<readonly Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-film-'));
  const browser = await openDesk();
  try {
    const films = { long: path.join(folder, 'long.webm'), short: 'apps/cli/demo/assets/bag-film.webm' };
    const hashes = { long: await makeLong(films.short, films.long, bytes), short: await hashOf(films.short) };
    const ahead = IN_FORCE - Date.now();
    if (ahead > 0) await moveClock(system.pool, system.associationId, ahead);
    const complaint = system.complaint();
    const named = (['long', 'short'] as const).map((ref) => ({
      ref,
      sha256: hashes[ref],
      mediaType: 'video/webm',
      description: ref,
    }));
    const evidence = [...(complaint['evidence'] as readonly object[]), ...named];
    const { disputeId, evidence: ids } = await postOrThrow<Filed>(system.complainant, '/disputes', {
      ...complaint,
      evidence,
    });
    const idOf = (ref: string): string => ids.find((one) => one.ref === ref)?.evidenceId ?? '';
    for (const ref of ['long', 'short'] as const) {
      const url = `${system.running.api}/v1/disputes/${disputeId}/evidence/${idOf(ref)}/upload`;
      await sendInPieces(url, films[ref], system.authorization);
    }
    const at = await addressOf(system);
    const times = await drawn(browser, at, (ref) => `${at}/disputes/${disputeId}/evidence/${idOf(ref)}`);
    return [
      atMost(1, {
        name: `first frame of a film of ${bytes / 1_000_000} MB, median`,
        ours: times.long,
        reference: LIMIT,
        unit: 'ms',
      }),
      merely({ name: 'the same against a film of 61 kB', ours: times.long, reference: times.short, unit: 'ms' }),
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const addressOf = async ({ running, managing }: BenchSystem): Promise<string> => {
  const response = await fetch(`${running.api}/v1/me`, { headers: { authorization: managing } });
  const { association } = (await response.json()) as { readonly association: { readonly slug: string } };
  return `${running.api}/a/${association.slug}/desk`;
};

/** Medians of both, in turn, in one window that is signed in: milliseconds from the address to the frame. */
const drawn = async (
  browser: DeskBrowser,
  at: string,
  addressOfFilm: (ref: 'long' | 'short') => string,
): Promise<{ readonly long: number; readonly short: number }> => {
  const { page, context } = await browser.open({ locale: LOCALE });
  await page.goto(at);
  await page.getByLabel(FILING_WORDS.login[LOCALE]).fill('manager');
  await page.getByLabel(FILING_WORDS.password[LOCALE]).fill(MEASURED_PASSWORD);
  await page.getByRole('button', { name: FILING_WORDS.signIn[LOCALE], exact: true }).click();
  await page.getByLabel(FILING_WORDS.password[LOCALE]).waitFor({ state: 'detached' });
  await page.locator('main h1').waitFor();
  const once = async (ref: 'long' | 'short'): Promise<number> => {
    const begun = performance.now();
    await page.goto(addressOfFilm(ref), { waitUntil: 'commit' });
    await page.locator('video').waitFor({ state: 'attached' });
    await page.evaluate(`new Promise((shown) => {
      const look = () => (document.querySelector('video')?.readyState >= 2 ? shown() : requestAnimationFrame(look));
      look();
    })`);
    return performance.now() - begun;
  };
  const times = { long: [] as number[], short: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const ref of ['short', 'long'] as const) {
      const took = await once(ref);
      if (round > 0) times[ref].push(took); // the first fetches the page's files
    }
  await context.close();
  return { long: percentile(times.long, 0.5), short: percentile(times.short, 0.5) };
};

/** The film, and behind it an element that players skip (EBML Void) up to so many bytes; gives its SHA-256. */
const makeLong = async (short: string, long: string, bytes: number): Promise<string> => {
  const film = readFileSync(short);
  const rest = bytes - film.length - 9;
  const head = Buffer.alloc(9);
  head.writeUInt8(0xec);
  head.writeUInt32BE(0x0100_0000, 1);
  head.writeUInt32BE(rest, 5);
  const [file, hash, megabyte] = [await open(long, 'w'), createHash('sha256'), Buffer.alloc(1_000_000, 7)];
  const write = async (bytes: Buffer): Promise<void> => {
    hash.update(bytes);
    await file.write(bytes);
  };
  await write(Buffer.concat([film, head]));
  for (let left = rest; left > 0; left -= megabyte.length) await write(megabyte.subarray(0, left));
  await file.close();
  return hash.digest('hex');
};

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const some of createReadStream(file)) hash.update(some as Buffer);
  return hash.digest('hex');
};
