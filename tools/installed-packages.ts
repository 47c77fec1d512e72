import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One that lies there: `name@version` by its own name, and by the one it was installed under where that is an alias. */
export type Installed = readonly string[];

/** What truly lies in a node_modules folder, with what lies within, read from the files. */
export function installedPackages(modules: string): readonly Installed[] {
  const found: Installed[] = [];
  if (!existsSync(modules)) return found;
  for (const entry of readdirSync(modules)) {
    if (entry.startsWith('.')) continue;
    const names = entry.startsWith('@')
      ? readdirSync(path.join(modules, entry)).map((name) => `${entry}/${name}`)
      : [entry];
    for (const name of names) {
      const folder = path.join(modules, name);
      const file = path.join(folder, 'package.json');
      if (!existsSync(file)) continue;
      const { name: own = name, version } = JSON.parse(readFileSync(file, 'utf8')) as {
        name?: string;
        version?: string;
      };
      found.push([...new Set([`${own}@${version}`, `${name}@${version}`])]);
      found.push(...installedPackages(path.join(folder, 'node_modules')));
    }
  }
  return found;
}

type Component = { readonly name: string; readonly version?: string; readonly scope?: string };
export type Sbom = { readonly specVersion: string; readonly components: readonly Component[] };

export type Difference = {
  /** Installed, and named by no bill: somebody put it there. */
  readonly unnamed: readonly string[];
  /** Named, needed everywhere, and not installed. */
  readonly missing: readonly string[];
};

/** Compares a bill of materials (CycloneDX) with what is installed. What is optional may be another machine's. */
export function compareWithTree({ components }: Sbom, installed: readonly Installed[]): Difference {
  const there = new Set(installed.flat());
  const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
  return {
    unnamed: installed.flatMap((names) => (names.some((one) => named.has(one)) ? [] : (names[0] ?? []))).sort(),
    missing: components
      .filter(({ scope }) => scope !== 'optional')
      .map(({ name, version }) => `${name}@${version}`)
      .filter((one) => !there.has(one))
      .sort(),
  };
}
