import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { postOrThrow } from './http.js';
import { memoryOf, sampleMemory } from './memory.js';
import { percentile } from './percentile.js';
import { processorTimeOf, since } from './processor-time.js';
import { atLeast, merely, type Row } from './row.js';
import { sendInPieces } from './send-in-pieces.js';
import type { BenchSystem } from './system.js';

const MEGABYTES = 400;
const TURNS = 5;
const run = promisify(execFile);

type Filed = {
  readonly disputeId: string;
  readonly evidence: readonly { readonly ref: string; readonly evidenceId: string }[];
};

/**
 * A file sent over HTTP until the API answers that it is kept and recorded, in turn with `cp` and `sha256sum` of the
 * same file.
 */
export async function benchUpload(system: BenchSystem, megabytes = MEGABYTES): Promise<readonly Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-upload-'));
  try {
    const file = path.join(folder, 'recording.png');
    const sha256 = await makeFile(file, megabytes);
    const complaint = system.complaint();
    const named = Array.from({ length: 2 * TURNS + 2 }, (_, turn) => ({
      ref: `t${turn}`,
      sha256,
      mediaType: 'image/png',
      description: 'measured',
    }));
    const evidence = [...(complaint['evidence'] as readonly object[]), ...named];
    const { disputeId, evidence: ids } = await postOrThrow<Filed>(system.complainant, '/disputes', {
      ...complaint,
      evidence,
    });
    const urlOf = (turn: number): string =>
      `${system.running.api}/v1/disputes/${disputeId}/evidence/${ids.find(({ ref }) => ref === `t${turn}`)?.evidenceId}/content`;
    await send(urlOf(0), file, system.authorization); // warm
    const atRest = memoryOf(system.pid).get('api') ?? 0;
    const memory = sampleMemory(system.pid);
    const before = processorTimeOf(system.pid);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let turn = 1; turn <= TURNS; turn += 1) {
      theirs.push(await seconds(() => copyAndHash(file, path.join(folder, 'copy'))));
      ours.push(await seconds(() => send(urlOf(turn), file, system.authorization)));
    }
    const used = since(before, processorTimeOf(system.pid)).get('api') ?? 0;
    const resumed: number[] = [];
    const beside: number[] = [];
    await sendInPieces(pieceUrl(urlOf(TURNS + 1)), file, system.authorization);
    for (let turn = TURNS + 2; turn <= 2 * TURNS + 1; turn += 1) {
      beside.push(await seconds(() => copyAndHash(file, path.join(folder, 'copy'))));
      resumed.push(await seconds(() => sendInPieces(pieceUrl(urlOf(turn)), file, system.authorization)));
    }
    const most = memory.stop().get('api') ?? 0;
    const rate = (times: readonly number[]): number => megabytes / percentile(times, 0.5);
    return [
      atLeast(0.6, {
        name: `a file of ${megabytes} MB sent, against cp and sha256sum`,
        ours: rate(ours),
        reference: rate(theirs),
        unit: 'MB/s',
      }),
      atLeast(0.6, {
        name: `the same whose line drops half-way, against cp and sha256sum`,
        ours: rate(resumed),
        reference: rate(beside),
        unit: 'MB/s',
      }),
      merely({ name: 'processor time of one sent at once, api', ours: used / TURNS, unit: 'ms' }),
      merely({ name: 'memory of the api meanwhile, against before', ours: most, reference: atRest, unit: 'MB' }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const pieceUrl = (url: string): string => url.replace(/\/content$/, '/upload');

const makeFile = async (name: string, megabytes: number): Promise<string> => {
  const [file, hash, megabyte] = [await open(name, 'w'), createHash('sha256'), randomBytes(1024 * 1024)];
  // a header, and the beginning of a chunk of picture data: what is random after it is not read as chunks
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4897fffffff49444154', 'hex').copy(
    megabyte,
  );
  for (let count = 0; count < megabytes; count += 1) {
    megabyte.writeUInt32BE(count, 64);
    hash.update(megabyte);
    await file.write(megabyte);
  }
  await file.sync();
  await file.close();
  return hash.digest('hex');
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};

const copyAndHash = async (file: string, copy: string): Promise<void> => {
  await run('cp', [file, copy]);
  await run('sha256sum', [file]);
};

const send = async (url: string, file: string, authorization: string): Promise<void> => {
  const { size } = await stat(file);
  const headers = {
    authorization,
    'content-type': 'application/octet-stream',
    'content-length': size,
  };
  const request = http.request(url, { method: 'PUT', headers });
  const answered = new Promise<string>((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      let text = `${response.statusCode} `;
      response.on('data', (part: Buffer) => (text += part.toString())).once('end', () => resolve(text));
    });
  });
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), request);
  const answer = await answered;
  if (!answer.startsWith('200 ')) throw new Error(`PUT answered ${answer}`);
};
