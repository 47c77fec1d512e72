import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { compareWithTree, installedPackages, type Sbom } from './installed-packages.js';

/**
 * Writes the bill of materials that npm makes from package-lock.json (CycloneDX) to dist/sbom.cdx.json, and compares it
 * with what is installed: `npm run sbom`. Ends with 1 where something lies there that the bill does not name.
 */
const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64_000_000,
});
mkdirSync('dist', { recursive: true });
writeFileSync('dist/sbom.cdx.json', text);
const sbom = JSON.parse(text) as Sbom;
const { unnamed, missing } = compareWithTree(sbom, installedPackages('node_modules'));
for (const one of unnamed) console.error(`installed, and in no bill: ${one}`);
for (const one of missing) console.error(`in the bill, and not installed: ${one}`);
console.log(`dist/sbom.cdx.json: CycloneDX ${sbom.specVersion}, ${sbom.components.length} components`);
process.exitCode = unnamed.length + missing.length > 0 ? 1 : 0;
