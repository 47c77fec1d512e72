import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installGo } from '#infrastructure/embedded/install-go.js';

/** An S3 server over a folder: one program, Apache 2.0, whose module has no replace directives. */
const VERSION = 'v1.8.0';
const MODULE = `github.com/versity/versitygw/cmd/versitygw@${VERSION}`;

/** Built once from its Go module into a folder. Throws with what Go said. */
export async function buildS3(folder: string, say: (line: string) => void): Promise<string> {
  const target = path.join(folder, `versitygw-${VERSION}`);
  const program = path.join(target, 'versitygw');
  if (existsSync(program)) return program;
  mkdirSync(target, { recursive: true });
  say(`building ${MODULE}; the first time it takes minutes`);
  await installGo([MODULE], target, process.env);
  return program;
}
