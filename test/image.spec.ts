import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Service = {
  readonly image?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly privileged?: boolean;
  readonly user?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[] | string;
};
const text = readFileSync('docker-compose.yml', 'utf8');
const { services } = parse(text, { merge: true }) as { readonly services: Readonly<Record<string, Service>> };
const dockerfile = readFileSync('Dockerfile', 'utf8');
const [, build = '', runtime = ''] = dockerfile.split(/^FROM /m);
const ours = Object.entries(services).filter(([, { image }]) => image?.startsWith('parley:'));

describe('the image', () => {
  it('runs as nobody of importance, and what it runs cannot be changed by it', () => {
    expect(runtime).toMatch(/^USER node$/m);
    expect(runtime.match(/^COPY --from=build (?!--chown=root:root)/gm)).toBeNull();
  });

  it('holds what runs and nothing that only builds or tests', () => {
    expect(build).toMatch(/npm prune --omit=dev/);
    const copied = [...runtime.matchAll(/^COPY --from=build \S+ (\S+)/gm)].map(([, from]) => from);
    const WHAT_RUNS = [
      '/parley/package.json',
      '/parley/node_modules',
      '/parley/dist',
      '/parley/libs/infrastructure/passwords',
    ];
    expect(copied).toContain('/parley/dist');
    expect(copied.filter((from) => !WHAT_RUNS.includes(from ?? ''))).toEqual([]); // the last is a list of known passwords
  });

  it('is built without the history of the source, and without a secret', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    for (const name of ['.git', '.env', '.parley', 'node_modules', 'dist']) expect(ignored).toContain(name);
    expect(dockerfile).not.toMatch(/^(ARG|ENV) .*(KEY|SECRET|PASSWORD|TOKEN)/m);
  });
});

describe('the compose file', () => {
  it('lets our programs write nothing but their volumes, and do nothing as root', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
    for (const [name, service] of ours)
      expect([name, service.read_only, service.cap_drop, service.security_opt]).toEqual([
        name,
        true,
        ['ALL'],
        ['no-new-privileges:true'],
      ]);
    for (const service of Object.values(services)) expect(service.privileged).toBeUndefined();
  });

  it('keeps what was erased, and how far the log was archived, where it outlives the container', () => {
    for (const [name, { environment = {}, volumes = [] }] of ours) {
      const state = volumes.filter((one) => one.split(':')[1] === environment['PARLEY_HOME']);
      expect([name, state]).toEqual([name, [name === 'api' ? 'state:/state:ro' : 'state:/state']]);
    }
    expect(services['worker']?.environment).toHaveProperty('ERASURE_LEDGERS');
  });

  it('tells the operators’ commands what API and worker are told, so that they see what is there', () => {
    const told = services['migrate']?.environment ?? {};
    const ofOne = /^(API|WORKER|DSN|REPORT)_(HOST|PORT)$|^ERASURE_LEDGERS$|^SECURITY_LOG_TOKEN$/;
    for (const name of ['api', 'worker'])
      for (const [variable, value] of Object.entries(services[name]?.environment ?? {}))
        if (!ofOne.test(variable)) expect([variable, told[variable]]).toEqual([variable, value]);
  });

  it('has no secret in it, and none that anybody could know: each is asked for by name', () => {
    const SECRET = /(PASSWORD|SECRET|KEY|PWD)$/;
    for (const { environment = {} } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (SECRET.test(name) && !/^\/certificates\/\w+\.key$/.test(value))
          expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{[A-Z0-9_]+:(\?set it in \.env|-)\}$/)]);
    for (const [, user, password] of text.matchAll(/postgres:\/\/(\w+):([^@]+)@/g))
      expect([user, password]).toEqual([user, expect.stringMatching(/^\$\{[A-Z_]+:\?/)]);
    for (const [, value] of readFileSync('.env.example', 'utf8').matchAll(/^(?:\w*(?:PASSWORD|SECRET|KEY))=(.*)$/gm))
      expect(value).toBe('');
  });

  it('lets the API, the database and Temporal be reached from this machine alone; mail alone comes in from outside', () => {
    const open = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.filter((port) => !port.startsWith('127.0.0.1:')).map((port) => `${name} ${port}`),
    );
    expect(open).toEqual(['worker ${DSN_PUBLISHED_AT:-127.0.0.1}:2525:2525']);
  });

  it('lets its services speak by TLS alone, and check who answers; whoever calls Temporal shows a certificate', () => {
    for (const [, query] of text.matchAll(/postgres:\/\/\S+@postgres:5432\/parley(\S*)/g))
      expect(query).toBe('?sslmode=verify-full&sslrootcert=/certificates/ca.crt');
    expect(readFileSync('docker/pg_hba.conf', 'utf8')).not.toMatch(/^host(nossl)?\s/m);
    expect(services['postgres']?.command).toEqual(
      expect.arrayContaining(['-cssl=on', '-chba_file=/etc/parley/pg_hba.conf']),
    );
    expect(services['temporal']?.environment).toMatchObject({
      TEMPORAL_TLS_REQUIRE_CLIENT_AUTH: 'true',
      SQL_TLS_ENABLED: 'true',
      SQL_HOST_VERIFICATION: 'true',
    });
    expect(services['worker']?.environment).toMatchObject({ TEMPORAL_TLS_SERVER_CA_CERT_PATH: '/certificates/ca.crt' });
    expect(text).not.toMatch(/CLOSED_NETWORK|DISABLE_HOST_VERIFICATION/);
    const authority = Object.entries(services).filter(([, { volumes = [] }]) =>
      volumes.some((one) => one.startsWith('authority:')),
    );
    expect(authority.map(([name]) => name)).toEqual(['certificates']);
  });

  it('runs in production, where nothing of the tests is to be had', () => {
    for (const name of ['api', 'worker', 'migrate'])
      expect(services[name]?.environment?.['PARLEY_ENV']).toBe('production');
    expect(text).not.toMatch(/PARLEY_FAILPOINT|--inspect|LOG_LEVEL: debug|NODE_ENV: development|trust\b/);
  });

  it('gives each program a role of its own in the database, and the superuser’s to none', () => {
    for (const [name, { environment = {} }] of ours) {
      const users = Object.values(environment).flatMap((value) =>
        [...value.matchAll(/postgres:\/\/(\w+):/g)].map(([, user]) => user),
      );
      expect([name, users]).toEqual([
        name,
        name === 'migrate' ? ['parley_application', 'parley_owner'] : ['parley_application'],
      ]);
    }
    expect(services['temporal']?.environment?.['POSTGRES_USER']).toBe('temporal');
  });
});

it('keeps no secret in the source: no key, no token, no password of an installation', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '--', 'apps', 'libs', 'workflows', 'docker', 'tools', '*.yml', '*.mjs', '.env*'],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter((file) => file !== '' && !/\.spec\.ts$|\/testing\/|openapi\.json$/.test(file));
  expect(files.length).toBeGreaterThan(1_000);
  const FORMS =
    /-----BEGIN (RSA |EC |OPENSSH )?PRIVATE KEY|\b(pls|plk|plo|pll|plv)_[0-9A-Za-z]{49}\b|whsec_[A-Za-z0-9+/]{32,}|AKIA[0-9A-Z]{16}|ghp_\w{36}/;
  expect(files.filter((file) => FORMS.test(readFileSync(file, 'utf8')))).toEqual([]);
});
