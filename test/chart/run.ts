import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chartPrograms } from './chart-programs.js';
import { kubernetesSchemas } from './kubernetes-schemas.js';

/**
 * `npm run test:chart`: the real Helm finds the chart good and renders every file of values, for an installation, an
 * upgrade, a standstill, a restore and an archive; what it renders is what the API of Kubernetes takes, the oldest
 * release that the chart is for and the newest. It fails when anything is missing; it never skips.
 */
const CHART = 'docker/helm/parley';
const say = (line: string): void => console.log(line);
let [passed, failed] = [0, 0];
const see = (what: string, isGood: boolean, more = ''): void => {
  say(`${isGood ? '✓' : '✗'} ${what}${isGood ? '' : `\n${more}`}`);
  if (isGood) passed += 1;
  else failed += 1;
};
const programs = path.resolve(process.env['PARLEY_HOME'] ?? '.parley', 'programs');
const { helm, kubeconform } = await chartPrograms(programs, say);
const schemas = await kubernetesSchemas(programs, say);
const folder = mkdtempSync(path.join(tmpdir(), 'parley-chart-'));
const run = (program: string, args: readonly string[]) => spawnSync(program, args, { encoding: 'utf8' });

const validate = (what: string, text: string): boolean[] =>
  schemas.map(({ release, location }) => {
    const file = path.join(folder, 'rendered.yaml');
    writeFileSync(file, text);
    const { status, stdout, stderr } = run(kubeconform, ['-summary', '-schema-location', location, file]);
    const isGood = status === 0 && /Invalid: 0, Errors: 0, Skipped: 0/.test(stdout);
    if (what !== '')
      see(`${what}: ${stdout.trim().split('\n').at(-1)} (Kubernetes ${release})`, isGood, stdout + stderr);
    return isGood;
  });

try {
  const lint = run(helm, ['lint', '--strict', CHART]);
  see('helm lint --strict', lint.status === 0, lint.stdout + lint.stderr);
  const files = readdirSync(CHART).filter((name) => /^values.*\.yaml$/.test(name));
  const restore = 'migrate.arguments=["restore","/backups","--keys","/keys"]';
  const ways = {
    install: [],
    upgrade: ['--is-upgrade'],
    standstill: ['--is-upgrade', '--set', 'standstill=true'],
    restore: ['--set-json', restore],
    archive: [
      '--set',
      'archive.enabled=true,backup.existingClaim=backups,backup.keysClaim=keys,kms.existingSecret=parley-kms',
    ],
  };
  let one = '';
  for (const file of files)
    for (const [way, more] of Object.entries(ways)) {
      const args = [
        'template',
        'parley',
        CHART,
        '--values',
        path.join(CHART, file),
        '--kube-version',
        '1.37.0',
        ...more,
      ];
      const { status, stdout, stderr } = run(helm, args);
      see(`helm template ${file}, ${way}`, status === 0, stderr);
      if (status === 0) validate(`${file}, ${way}`, (one = stdout));
    }
  const database = readFileSync('docker/helm/cloudnativepg.yaml', 'utf8');
  validate('cloudnativepg.yaml', database);
  see(
    'a misspelt field of the cluster of PostgreSQL is found',
    validate('', database.replace('walStorage', 'walStorrage')).every((isGood) => !isGood),
  );
  const broken = one.replaceAll('terminationGracePeriodSeconds', 'terminationGraceSeconds');
  see(
    'a misspelt field is found',
    validate('', broken).every((isGood) => !isGood),
  );
  for (const [wrong, of] of [
    ['config.API_ULR=https://parley.example', 'API_ULR'],
    ['api.replicas=none', 'replicas'],
    ['backup.existingClaim=backups', 'backup.keysClaim'],
    ['backup.existingClaim=both,backup.keysClaim=both', 'lie apart'],
    ['archive.enabled=true', 'backup.existingClaim'],
    ['archive.enabled=true,archive.baseDays=30,backup.existingClaim=a,backup.keysClaim=b', 'archive.baseDays'],
    ['workers.readers.roles={raeders}', 'roles'],
  ] as const) {
    const { status, stderr } = run(helm, ['template', 'parley', CHART, '--set', wrong]);
    see(`--set ${wrong} is refused`, status !== 0 && stderr.includes(of), stderr);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
