import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(file, 'utf8');
const CHART = 'docker/helm/parley';
type Relabel = { readonly source_labels: readonly string[]; readonly regex?: string };
type Job = {
  readonly job_name: string;
  readonly authorization?: object;
  readonly static_configs?: readonly { readonly targets: readonly string[] }[];
  readonly relabel_configs?: readonly Relabel[];
};
const jobsOf = (file: string): readonly Job[] =>
  (parse(read(`docker/prometheus/${file}`)) as { readonly scrape_configs: readonly Job[] }).scrape_configs;
const workers = read(`${CHART}/templates/workers.yaml`);

it.each(['prometheus.yml', 'kubernetes.yml'])('%s shows the key to our own programs, and to no other', (file) => {
  const jobs = jobsOf(file);
  expect(jobs.filter(({ authorization }) => !authorization).map(({ job_name: name }) => name)).toEqual([
    'temporal-sdk',
  ]);
  expect(jobs.length).toBeGreaterThan(1);
});

it('asks containers at ports of the example, at which they tell on their own network and publish nothing', () => {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
    readonly services: Readonly<
      Record<string, { readonly environment?: Readonly<Record<string, string>>; readonly ports?: readonly string[] }>
    >;
  };
  const targets = jobsOf('prometheus.yml').flatMap(({ static_configs: some = [] }) =>
    some.flatMap((one) => one.targets),
  );
  expect(targets).toEqual(['api:9464', 'worker:9465', 'worker:9466']);
  expect(read('.env.example')).toContain('9464, 9465 and 9466');
  expect(services['worker']?.environment).toMatchObject({
    METRICS_HOST: '0.0.0.0',
    TEMPORAL_METRICS_HOST: '0.0.0.0',
    TEMPORAL_METRICS_PORT: '${TEMPORAL_METRICS_PORT:-}',
  });
  const published = Object.values(services).flatMap(({ ports = [] }) => ports);
  expect(published.filter((port) => /946|METRICS/.test(port))).toEqual([]);
});

it('asks pods at ports that they have, by name', () => {
  const asked = jobsOf('kubernetes.yml').map(
    ({ relabel_configs: some = [] }) =>
      some.find((one) => one.source_labels.includes('__meta_kubernetes_pod_container_port_name'))?.regex ?? 'none',
  );
  expect(asked).toEqual(['metrics', 'temporal-sdk']);
  for (const name of asked) expect(workers).toContain(`- { name: ${name}, containerPort: `);
});

it('has Temporal’s SDK tell in workers where that is said, to whoever may read metrics and by a policy alone', () => {
  const { metrics, networkPolicy } = parse(read(`${CHART}/values.yaml`)) as {
    readonly metrics: object;
    readonly networkPolicy: { readonly enabled: boolean; readonly metricsFrom: readonly object[] };
  };
  expect(metrics).toEqual({ api: 0, worker: 0, temporal: 0 });
  expect(networkPolicy).toMatchObject({ enabled: true, metricsFrom: [] });
  expect(workers).toMatch(
    /if and \.Values\.metrics\.temporal \(not \.Values\.networkPolicy\.enabled\) \}\}\n\{\{- fail /,
  );
  expect(workers).toContain('{ name: TEMPORAL_METRICS_PORT, value: {{ $.Values.metrics.temporal | quote }} }');
  const policies = read(`${CHART}/templates/network-policies.yaml`).split('\n---\n');
  const admitting = policies.filter((policy) => policy.includes('.Values.metrics.temporal'));
  expect(admitting).toHaveLength(1);
  expect(admitting[0]).toContain('parley.example/program: worker');
  expect(admitting[0]).toContain('(dict "from" $policy.metricsFrom "port" .Values.metrics.temporal)');
});
