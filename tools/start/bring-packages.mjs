import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { step } from './step.mjs';

/** Installs the packages of package-lock.json, unless those that are there are the ones. */
export async function bringPackages(root, home) {
  const modules = path.join(root, 'node_modules');
  const marker = path.join(modules, '.installed-from');
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  if (!fits(JSON.parse(lock), modules)) {
    if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(
        'node_modules is a link, and what it leads to does not fit package-lock.json. Install there, or remove the link.',
      );
    const { command, first, env } = npm(home);
    await step(
      'Installing the packages',
      command,
      [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
      { cwd: root, env },
    );
  }
  writeFileSync(marker, wanted);
}

/** Whether somebody has installed them by hand: npm keeps its own list of what it has put there. */
function fits({ packages: wanted }, modules) {
  const list = path.join(modules, '.package-lock.json');
  if (!existsSync(list)) return false;
  const { packages: there } = JSON.parse(readFileSync(list, 'utf8'));
  const ours = new Set(Object.keys(wanted[''].optionalDependencies ?? {}).map((name) => `node_modules/${name}`));
  return Object.entries(wanted).every(([name, { version, optional, os, cpu }]) => {
    if (name === '' || there[name]?.version === version) return true;
    if (there[name] || !optional) return false;
    // the ones we name must be there where they run
    return !ours.has(name) || !(os?.includes(process.platform) && cpu?.includes(process.arch));
  });
}
