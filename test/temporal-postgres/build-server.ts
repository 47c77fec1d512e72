import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { installGo } from '#infrastructure/embedded/install-go.js';

/** The release that the compose file runs. Its module has no replace directives, so Go installs it by name. */
const VERSION = 'v1.32.0';

export type Built = { readonly server: string; readonly schemaTool: string };

/**
 * Temporal's production server and its schema tool, built once from their Go module into a folder. Throws with what Go
 * said.
 */
export async function buildServer(folder: string, say: (line: string) => void): Promise<Built> {
  const target = path.join(folder, `temporal-${VERSION}`);
  const built = { server: path.join(target, 'temporal-server'), schemaTool: path.join(target, 'temporal-sql-tool') };
  if (existsSync(built.server) && existsSync(built.schemaTool)) return built;
  mkdirSync(target, { recursive: true });
  await install(`go.temporal.io/server/cmd/tools/sql@${VERSION}`, target, 'sql', built.schemaTool, say);
  await install(`go.temporal.io/server/cmd/server@${VERSION}`, target, 'server', built.server, say);
  return built;
}

async function install(
  module: string,
  target: string,
  made: string,
  to: string,
  say: (line: string) => void,
): Promise<void> {
  const begun = performance.now();
  say(`building ${module} …`);
  await installGo([module], target, process.env);
  renameSync(path.join(target, made), to);
  say(`built in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
}
