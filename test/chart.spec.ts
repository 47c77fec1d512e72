import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { EFFECT_QUEUES } from '#workflows/contract.js';

const CHART = 'docker/helm/parley';
const read = (file: string): string => readFileSync(path.join(CHART, file), 'utf8');
const templates = readdirSync(path.join(CHART, 'templates')).map((name) => read(`templates/${name}`));
const text = templates.join('\n');
type Values = {
  readonly config: Readonly<Record<string, string>>;
  readonly migrate: { readonly arguments: readonly string[] };
  readonly workers: Readonly<Record<string, { readonly roles: readonly string[] }>>;
};
const values = parse(read('values.yaml')) as Values;
const schema = JSON.parse(read('values.schema.json')) as {
  readonly properties: { readonly config: { readonly properties: Readonly<Record<string, unknown>> } };
};
const archive = read('templates/archive.yaml');
const PARTS = ['timekeeper', 'readers', 'arrivals'];

/** Every variable that a program of ours reads. */
const known = new Set(
  [
    'apps/api/http/config.ts',
    'apps/worker/config.ts',
    'apps/cli/config.ts',
    'apps/api/public/page/site-numbers.ts',
    'libs/infrastructure/database/database-config.ts',
    'libs/infrastructure/files/s3/s3-settings.ts',
    'libs/infrastructure/messaging/messenger-config.ts',
    'libs/infrastructure/metrics/metrics-config.ts',
    'libs/infrastructure/signing/signer-config.ts',
    'libs/infrastructure/tracing/tracing-config.ts',
  ].flatMap((file) => readFileSync(file, 'utf8').match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []),
);
/** Parts of an address, put together by Kubernetes; where Node makes temporary folders; programs beside ours. */
const BESIDE = [
  'PARLEY_APPLICATION_PASSWORD',
  'PARLEY_OWNER_PASSWORD',
  'PARLEY_ARCHIVE_PASSWORD',
  'TMPDIR',
  'CLAMD',
  'FFMPEG',
];

describe('the chart', () => {
  it('goes with its release', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(parse(read('Chart.yaml'))).toMatchObject({ version, appVersion: version });
  });

  it('tells programs nothing that they do not know', () => {
    const told = [...text.matchAll(/name: ([A-Z][A-Z0-9_]+)\b|"name" "([A-Z][A-Z0-9_]+)"/g)].map(([, a, b]) => a ?? b);
    const listed = [...text.matchAll(/list ((?:"[A-Z_]+" ?)+)/g)].flatMap(
      ([, all = '']) => all.match(/[A-Z_]+/g) ?? [],
    );
    const names = [...told, ...listed, ...Object.keys(schema.properties.config.properties)];
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !known.has(name ?? '') && !BESIDE.includes(name ?? ''))).toEqual([]);
  });

  it('has no secret in it, and takes each from a Secret, by a name of .env.example', () => {
    const example = readFileSync('.env.example', 'utf8');
    const SECRET = /(PASSWORD|SECRET|_KEY|TOKEN|KEY_OTHERS|SMTP_URL)$/;
    const direct = [...text.matchAll(/\{ name: ([A-Z0-9_]+), value:/g)].map(([, name = '']) => name);
    expect(direct.filter((name) => SECRET.test(name))).toEqual([]);
    expect(Object.keys(schema.properties.config.properties).filter((name) => SECRET.test(name))).toEqual([]);
    const asked = [...text.matchAll(/"([A-Z][A-Z0-9_]+)"/g)]
      .map(([, name = '']) => name)
      .filter((name) => SECRET.test(name));
    expect(asked).toContain('PARLEY_MASTER_KEY');
    const unexplained = asked.filter((name) => !new RegExp(`^${name}=`, 'm').test(example));
    expect(unexplained).toEqual([]);
  });

  it('has every role of a worker once', () => {
    const roles = Object.values(values.workers).flatMap((worker) => worker.roles);
    const all = [...PARTS, ...Object.keys(EFFECT_QUEUES).map((kind) => `carriers:${kind}`)];
    expect(roles.toSorted()).toEqual(all.toSorted());
  });

  it('probes, spreads and limits each Deployment, and lets it do nothing as root', () => {
    const deployments = templates.filter((one) => one.includes('kind: Deployment') && one !== archive);
    expect(deployments).toHaveLength(2);
    for (const one of deployments)
      for (const part of ['probes', 'spread', 'pod', 'container', 'strategy', 'mounts', 'volumes'])
        expect(one).toContain(`include "parley.${part}"`);
    for (const wanted of [
      'runAsNonRoot: true',
      'readOnlyRootFilesystem: true',
      'allowPrivilegeEscalation: false',
      'capabilities: { drop: [ALL] }',
      'seccompProfile: { type: RuntimeDefault }',
      'automountServiceAccountToken: false',
      'startupProbe: { httpGet: { path: /healthz',
      'livenessProbe: { httpGet: { path: /healthz',
      'readinessProbe: { httpGet: { path: /readyz',
      'policyTypes: [Ingress, Egress]',
      'kind: PodDisruptionBudget',
    ])
      expect(text).toContain(wanted);
  });

  it('tells whoever has the master key of the key service that opens it, and demands no key that may be gone', () => {
    expect(read('templates/_environment.tpl')).toContain("{ name: PARLEY_KMS, value: 'local:/kms/kms.key' }");
    expect(read('templates/_pod.tpl')).toContain('{ name: kms, mountPath: /kms, readOnly: true }');
    expect(text).toMatch(/"name" "OPERATOR_KEY" [^\n]*"optional" true/);
  });

  it('gives the owner’s access to the log to the migrations alone', () => {
    expect(templates.filter((one) => one.includes('DATABASE_OWNER_URL'))).toEqual([read('templates/migrate.yaml')]);
  });

  it('lets the migrations speak before anything is replaced, on the way forward and back', () => {
    expect(read('templates/migrate.yaml')).toContain('helm.sh/hook: pre-upgrade,pre-rollback');
    expect(values.migrate.arguments).toEqual(['migrate']);
  });

  it('brings the keys of backups to none but who makes them or puts them back', () => {
    const templatesWith = (word: string): readonly string[] =>
      readdirSync(path.join(CHART, 'templates')).filter((name) => read(`templates/${name}`).includes(word));
    expect(templatesWith('"archives"')).toEqual(['archive.yaml', 'backup.yaml', 'migrate.yaml']);
    expect(templatesWith('keysClaim')).toEqual(['_pod.tpl']);
    expect(read('templates/migrate.yaml')).toContain('"archives" (not $migrates)');
  });

  it('is asked by Prometheus under the jobs that the alerts name', () => {
    type Relabel = { readonly regex?: string; readonly target_label?: string; readonly replacement?: string };
    const { scrape_configs: jobs } = parse(readFileSync('docker/prometheus/kubernetes.yml', 'utf8')) as {
      readonly scrape_configs: readonly { readonly relabel_configs: readonly Relabel[] }[];
    };
    const { regex = '', replacement = '' } =
      jobs[0]?.relabel_configs.find(({ target_label: label }) => label === 'job') ?? {};
    const parts = ['api', ...Object.keys(values.workers).map((part) => `worker-${part}`)];
    const named = parts.map((part) => part.replace(new RegExp(`^(?:${regex})$`), replacement));
    expect([...new Set(named)]).toEqual(['parley-api', 'parley-worker']);
    expect(readFileSync('docker/prometheus/alerts.yml', 'utf8')).toContain('up{job=~"parley-.*"}');
  });

  it('is given values as its schema says', () => {
    const isGood = new Ajv2020().compile(schema);
    const wholly = (more: object): unknown => ({ ...values, ...more });
    expect([isGood(values), isGood.errors]).toEqual([true, null]);
    expect(isGood(wholly({ config: { API_URL: 'http://parley.example', MAIL_FROM: 'a' } }))).toBe(false);
    expect(isGood(wholly({ secrets: { existingSecret: '' } }))).toBe(false);
    // it would be told as standing still
    expect(isGood(wholly({ archive: { enabled: true, seconds: 3_600 } }))).toBe(false);
  });
});
