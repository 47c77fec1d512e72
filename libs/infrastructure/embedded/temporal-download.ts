import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Report } from './report.js';
import { temporalVersion } from './temporal-release.js';

const patience = 8_000;

/**
 * Temporal's own archive for this machine, unpacked into a folder; gives the binary's path. Throws within 8 s where the
 * address cannot be reached or falls silent.
 */
export async function downloadTemporal(from: string, folder: string, report: Report): Promise<string> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error(`silent for ${patience / 1000} s`)), patience);
  try {
    const arch = process.arch === 'x64' ? 'amd64' : process.arch;
    const response = await fetch(`${from}/v${temporalVersion}?platform=${process.platform}&arch=${arch}`, {
      signal: silence.signal,
    });
    if (!response.ok || !response.body) throw new Error(`answered ${response.status}`);
    const archive = path.join(folder, 'temporal.tar.gz');
    const told = tellProgress(Number(response.headers.get('content-length')), report, () => timer.refresh());
    await pipeline(Readable.fromWeb(response.body), told, createWriteStream(archive));
    const { status, stderr, error } = spawnSync('tar', ['-xzf', archive, '-C', folder, 'temporal'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the archive does not open: ${error?.message ?? stderr}`);
    return path.join(folder, 'temporal');
  } finally {
    clearTimeout(timer);
  }
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0);

function tellProgress(all: number, report: Report, each: () => void) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    let told = 0;
    for await (const chunk of chunks) {
      each();
      bytes += chunk.length;
      if (bytes - told >= 10_000_000)
        report(`Temporal: ${megabytes((told = bytes))} ${all > 0 ? `of ${megabytes(all)} ` : ''}MB`);
      yield chunk;
    }
  };
}
