import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareWithTree, installedPackages } from '../tools/installed-packages.js';

type Locked = {
  readonly hasInstallScript?: true;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: true;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

it('lets run at installation only what somebody has looked at', () => {
  const running = Object.entries(packages).flatMap(([place, { hasInstallScript }]) =>
    hasInstallScript ? nameOf(place) : [],
  );
  expect(running.length).toBeGreaterThan(0);
  expect(running.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
  expect(Object.keys(manifest.allowScripts).filter((name) => !running.includes(name))).toEqual([]);
});

it('pins every package to a version and to the hash of its bytes, from no particular registry', () => {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  const others = Object.entries(packages).filter(([place]) => place !== '');
  expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
  expect(others.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('finds in the tree what no bill of materials names, also within another package', () => {
  const modules = path.join(mkdtempSync(path.join(tmpdir(), 'parley-tree-')), 'node_modules');
  const put = (place: string, name: string, version: string): void => {
    mkdirSync(path.join(modules, place), { recursive: true });
    writeFileSync(path.join(modules, place, 'package.json'), JSON.stringify({ name, version }));
  };
  put('good', 'good', '1.0.0');
  put('@scope/good', '@scope/good', '2.0.0');
  put('good/node_modules/slipped-in', 'slipped-in', '6.6.6');
  const components = [
    { name: 'good', version: '1.0.0' },
    { name: '@scope/good', version: '2.0.0' },
    { name: 'gone', version: '1.0.0' },
    { name: 'of-another-machine', version: '1.0.0', scope: 'optional' },
  ];
  const difference = compareWithTree({ specVersion: '1.5', components }, installedPackages(modules));
  expect(difference).toEqual({ unnamed: ['slipped-in@6.6.6'], missing: ['gone@1.0.0'] });
});
