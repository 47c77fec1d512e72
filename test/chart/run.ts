import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chartPrograms } from './chart-programs.js';
import { egressOf, ingressOf } from './egress-of.js';
import { kubernetesSchemas } from './kubernetes-schemas.js';

/**
 * `npm run test:chart`: the real Helm finds the chart good and renders every file of values, for an installation, an
 * upgrade, a standstill, a restore and an archive; what it renders is what the API of Kubernetes takes, the oldest
 * release that the chart is for and the newest. It fails when anything is missing; it never skips.
 */
const CHART = 'docker/helm/parley';
const MONITORING = '[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"monitoring"}}}]';
const MONITORED = [9_465, 9_466];
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
  const render = (file: string, more: readonly string[]) =>
    run(helm, ['template', 'parley', CHART, '--values', path.join(CHART, file), '--kube-version', '1.37.0', ...more]);
  let one = '';
  for (const file of files)
    for (const [way, more] of Object.entries(ways)) {
      const { status, stdout, stderr } = render(file, more);
      see(`helm template ${file}, ${way}`, status === 0, stderr);
      if (status === 0) validate(`${file}, ${way}`, (one = stdout));
    }
  const reached = (file: string, component: string, way: keyof typeof ways, ...more: readonly string[]) =>
    egressOf(render(file, [...ways[way], ...more]).stdout, component);
  const seePorts = (what: string, of: readonly string[], wanted: readonly number[]): void => {
    const ports = [...new Set(of.map((line) => Number(line.split(' ').at(-1))))].toSorted((a, b) => a - b);
    see(`${what} reaches the ports ${wanted.join(', ')}`, String(ports) === String(wanted), of.join('\n'));
  };
  const bucket = ['--set-json', 'networkPolicy.bucket={"to":[{"podSelector":{}}],"ports":[9000]}'];
  for (const component of ['backup', 'archive']) {
    seePorts(component, reached('values.yaml', component, 'archive'), [53, 5432]);
    seePorts(`${component} with S3`, reached('values-s3.yaml', component, 'archive'), [53, 443, 5432, 8443]);
    seePorts(
      `${component} with a bucket named`,
      reached('values-s3.yaml', component, 'archive', ...bucket),
      [53, 5432, 9000],
    );
  }
  seePorts('a restore', reached('values.yaml', 'restore', 'restore'), [53, 5432]);
  seePorts('a restore with S3', reached('values-s3.yaml', 'restore', 'restore'), [53, 443, 5432, 8443]);
  seePorts('migrate', reached('values-s3.yaml', 'migrate', 'install'), [53, 5432]);
  seePorts('api', reached('values.yaml', 'api', 'install'), [53, 443, 465, 587, 5432, 8443]);
  seePorts('a worker', reached('values.yaml', 'worker-letters', 'install'), [53, 443, 465, 587, 5432, 7233, 8443]);
  const watched = render('values-gateway.yaml', ways.install).stdout;
  see(
    'who may read metrics reaches those of workers and of Temporal’s SDK in them, and nobody else',
    String(ingressOf(watched, 'worker-timekeeper')) === MONITORED.map((port) => `${MONITORING} ${port}`).join(),
    ingressOf(watched, 'worker-timekeeper').join('\n'),
  );
  const kept = (more: string): string => render('values.yaml', [...ways.archive, '--set', more]).stdout;
  see('the hourly are thinned out after two days', kept('api.replicas=2').includes('--thin-after, "2"]'));
  see('and are not where that is not wanted', !kept('backup.thinAfterDays=0').includes('--thin-after'));
  see(
    'what is to be archived is told',
    kept('api.replicas=2').includes("name: BACKUPS_EXPECTED, value: 'backup,archive'"),
  );
  const said = kept('config.BACKUPS_EXPECTED=none');
  see(
    'once, where somebody says it',
    said.includes('BACKUPS_EXPECTED, value: "none"') && !said.includes("'backup,archive'"),
  );
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
    ['config.BACKUPS_EXPECTED=sometimes', 'BACKUPS_EXPECTED'],
    ['backup.thinAfterDays=-1', 'thinAfterDays'],
    ['archive.enabled=true,archive.baseDays=30,backup.existingClaim=a,backup.keysClaim=b', 'archive.baseDays'],
    ['workers.readers.roles={raeders}', 'roles'],
    ['metrics.temporal=9466,networkPolicy.enabled=false', 'knows no key'],
  ] as const) {
    const { status, stderr } = run(helm, ['template', 'parley', CHART, '--set', wrong]);
    see(`--set ${wrong} is refused`, status !== 0 && stderr.includes(of), stderr);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
