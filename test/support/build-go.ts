import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { installGo } from '#infrastructure/embedded/install-go.js';
import { cameToItsEnd } from './until.js';

export type GoProgram = {
  /** As Go names the package, whose last part is what it calls the program. */
  readonly module: string;
  readonly version: string;
  readonly name: string;
};

/**
 * A program of a Go module, built once into `folder/name-version`, the first time in minutes. Whoever watches over the
 * test is told of each package that is compiled. Throws with what Go said.
 */
export async function buildGo(
  { module, version, name }: GoProgram,
  folder: string,
  say: (line: string) => void,
): Promise<string> {
  const target = path.join(folder, `${name}-${version}`);
  const program = path.join(target, name);
  if (existsSync(program)) return program;
  say(`building ${module}@${version}; the first time it takes minutes`);
  const begun = performance.now();
  await installGo([`${module}@${version}`], target, process.env, cameToItsEnd);
  const made = path.join(target, path.basename(module));
  if (made !== program) renameSync(made, program);
  say(`built in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  return program;
}
