import path from 'node:path';
import { ownMaps } from '../../apps/standalone/programs.js';

/**
 * What Node is started with to run one of our programs as the build made it. What it has compiled once is kept
 * (`NODE_COMPILE_CACHE`).
 */
export const compiled = (program: string): readonly string[] => [
  '--no-warnings',
  ...ownMaps(path.resolve('dist')),
  path.resolve('dist', program),
];

/** For programs that are given an environment of their own. */
export const compileCache = (): { readonly NODE_COMPILE_CACHE?: string } => {
  const { NODE_COMPILE_CACHE: kept } = process.env;
  return kept === undefined ? {} : { NODE_COMPILE_CACHE: kept };
};
