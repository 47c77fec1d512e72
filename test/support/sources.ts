import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const GENERATED = path.join('apps', 'web', 'src', 'client');

/** Every source file of ours that runs: no specs, no helpers of theirs, nothing generated. From the project's folder. */
export const sources: readonly string[] = ['apps', 'libs', 'workflows'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        !file.endsWith('.spec.ts') &&
        !file.includes(`${path.sep}testing${path.sep}`) &&
        !file.includes(GENERATED),
    ),
);

const texts = new Map<string, string>();
export const textOf = (file: string): string => {
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
};

/** Those in which it stands. */
export const having = (pattern: RegExp): readonly string[] => sources.filter((file) => pattern.test(textOf(file)));

/** Every match of a global pattern's first group, over all of them, each once. */
export const saidIn = (pattern: RegExp, files = sources): readonly string[] =>
  [...new Set(files.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([, said = '']) => said)))].sort();

/** What is imported, by the package's name. */
export const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'((?:@[^/']+\/)?[^./#'][^/']*)/g)].map(([, name = '']) => name);
