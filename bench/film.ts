import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDesk } from '../test/browser/open-desk.js';
import { moveClock } from '#infrastructure/clock/move-clock.js';
import { addressOf } from './desk.js';
import { drawn, FROM } from './first-frame.js';
import { postOrThrow } from './http.js';
import { atMost, merely, type Row } from './row.js';
import { sendInPieces } from './send-in-pieces.js';
import type { BenchSystem } from './system.js';

const GIGABYTE = 1_000_000_000;
const LIMIT = 1_000; // milliseconds
/** From then on files may have 2 GiB: before, the association's clock goes ahead. */
const IN_FORCE = Date.parse('2026-12-01T00:00:00+08:00');

type Filed = {
  readonly disputeId: string;
  readonly evidence: readonly { readonly ref: string; readonly evidenceId: string }[];
};

/**
 * Until the first frame of an exhibit is drawn, from the press on it in the list of a page that is open and from its
 * address in a page that is not: for a film of 1 GB that is sealed on disk, beside the same film as it is, without the
 * rest: what is between them is what the length costs. Small pictures and previews of both are made before.
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
    await lookedInto(system);
    const times = await drawn(browser, at, `${at}/disputes/${disputeId}/evidence`, idOf);
    return (['pressed', 'cold'] as const).flatMap((from) => [
      atMost(1, {
        name: `first frame of a film of ${bytes / 1_000_000} MB, ${FROM[from]}, median`,
        ours: times[from].long,
        reference: LIMIT,
        unit: 'ms',
      }),
      merely({
        name: 'the same against a film of 61 kB',
        ours: times[from].long,
        reference: times[from].short,
        unit: 'ms',
      }),
    ]);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Until what is made of the films beside is made: it would be measured along. */
const lookedInto = async ({ pool }: BenchSystem): Promise<void> => {
  for (;;) {
    const { rows } = await pool.query(`SELECT FROM office.film_preview WHERE state = 'waiting'`);
    if (rows.length === 0) return;
    await setTimeout(500);
  }
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
