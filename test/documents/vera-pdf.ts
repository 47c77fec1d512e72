import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The reference validator of PDF/A (veraPDF, MPL 2.0 or GPL 3), from Maven Central, checked by its hash. */
const JAR = 'https://repo1.maven.org/maven2/org/verapdf/apps/greenfield-apps/1.28.2/greenfield-apps-1.28.2.jar';
const SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const KEPT = path.join(import.meta.dirname, '../../node_modules/.cache/parley/verapdf-1.28.2.jar');

const isWhole = (bytes: Uint8Array): boolean => hash('sha256', bytes) === SHA256;

/** Fetched once. Throws where it cannot be had, or is another. */
async function bringJar(): Promise<string> {
  if (existsSync(KEPT) && isWhole(readFileSync(KEPT))) return KEPT;
  const response = await fetch(JAR, { signal: AbortSignal.timeout(120_000) });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok || !isWhole(bytes))
    throw new Error(`veraPDF could not be fetched from ${JAR}: answered ${response.status}, ${bytes.length} bytes`);
  mkdirSync(path.dirname(KEPT), { recursive: true });
  writeFileSync(`${KEPT}.new`, bytes);
  renameSync(`${KEPT}.new`, KEPT);
  return KEPT;
}

/** What it says of each file of a folder, by the file's name. Throws without Java. */
export async function validate(folder: string): Promise<ReadonlyMap<string, string>> {
  const args = [
    '-cp',
    await bringJar(),
    'org.verapdf.apps.GreenfieldCliWrapper',
    '--format',
    'text',
    '-f',
    '2b',
    '-r',
    folder,
  ];
  const { stdout, stderr, error } = spawnSync('java', args, {
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw new Error(`veraPDF needs Java: ${error.message}`);
  const lines = stdout.split('\n').flatMap((line) => {
    const found = /^(?<verdict>PASS|FAIL) (?<file>.*) 2b$/.exec(line)?.groups;
    return found ? [[path.basename(found['file'] ?? ''), found['verdict'] ?? ''] as const] : [];
  });
  if (lines.length === 0) throw new Error(`veraPDF said nothing: ${stdout}${stderr}`);
  return new Map(lines);
}
