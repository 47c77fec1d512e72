import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** An S3 server over a folder: one program, Apache 2.0, whose module has no replace directives. */
const VERSION = 'v1.8.0';
const MODULE = `github.com/versity/versitygw/cmd/versitygw@${VERSION}`;

/** Built once from its Go module into a folder. Throws with what Go said. */
export function buildS3(folder: string, say: (line: string) => void): string {
  const target = path.join(folder, `versitygw-${VERSION}`);
  const program = path.join(target, 'versitygw');
  if (existsSync(program)) return program;
  mkdirSync(target, { recursive: true });
  say(`building ${MODULE}; the first time it takes minutes`);
  const go = spawnSync('go', ['install', MODULE], {
    env: { ...process.env, GOBIN: path.resolve(target), CGO_ENABLED: '0', GOFLAGS: '-mod=mod' },
    encoding: 'utf8',
  });
  if (go.error) throw new Error(`Go is needed to build an S3 server (1.26 or newer on the PATH): ${go.error.message}`);
  if (go.status !== 0) throw new Error(`go install ${MODULE} failed:\n${go.stderr}`);
  return program;
}
