import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

/** The release that the compose file runs. Its module has no replace directives, so Go installs it by name. */
const VERSION = 'v1.32.0';

export type Built = { readonly server: string; readonly schemaTool: string };

/**
 * Temporal's production server and its schema tool, built once from their Go module into a folder. Throws with what Go
 * said.
 */
export function buildServer(folder: string, say: (line: string) => void): Built {
  const target = path.join(folder, `temporal-${VERSION}`);
  const built = { server: path.join(target, 'temporal-server'), schemaTool: path.join(target, 'temporal-sql-tool') };
  if (existsSync(built.server) && existsSync(built.schemaTool)) return built;
  mkdirSync(target, { recursive: true });
  install(`go.temporal.io/server/cmd/tools/sql@${VERSION}`, target, 'sql', built.schemaTool, say);
  install(`go.temporal.io/server/cmd/server@${VERSION}`, target, 'server', built.server, say);
  return built;
}

function install(module: string, target: string, made: string, to: string, say: (line: string) => void): void {
  const begun = performance.now();
  say(`building ${module} …`);
  const go = spawnSync('go', ['install', module], {
    env: { ...process.env, GOBIN: target, CGO_ENABLED: '0', GOFLAGS: '-mod=mod' },
    encoding: 'utf8',
  });
  if (go.error)
    throw new Error(`Go is needed to build Temporal's server (1.26.8 or newer on the PATH): ${go.error.message}`);
  if (go.status !== 0) throw new Error(`go install ${module} failed:\n${go.stderr}`);
  renameSync(path.join(target, made), to);
  say(`built in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
}
