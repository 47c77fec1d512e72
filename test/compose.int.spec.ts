import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { parse } from 'yaml';
import { markFile } from '#infrastructure/backup/mark.js';
import { localKms } from '#infrastructure/vault/kms.js';
import { KMS_CONTEXT } from '#infrastructure/vault/master-key.js';
import { compileCache } from './support/compiled.js';
import { portBelowOutgoing } from './support/port-below-outgoing.js';
import { makeAuthority, writePem } from './support/certificates.js';
import { startPostgresByTls } from './support/postgres-by-tls.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { startTemporalByTls } from './support/temporal-by-tls.js';
import { until } from './support/until.js';

type Service = {
  readonly image: string;
  readonly command?: readonly string[] | string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
};
const text = readFileSync('docker-compose.yml', 'utf8');
const { services } = parse(text, { merge: true }) as { readonly services: Readonly<Record<string, Service>> };
const OURS = ['migrate', 'api', 'worker'] as const;
const service = (name: string): Service => services[name] ?? { image: '' };

describe('the compose file', () => {
  it('pins every image to a version', () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/:v?\d+\.\d+/);
  });
  it('watches the health of everything that keeps running', () => {
    const without = Object.entries(services).filter(
      ([, { restart, healthcheck }]) => restart === 'unless-stopped' && !healthcheck,
    );
    expect(without.map(([name]) => name)).toEqual(['temporal-ui']); // a window for operators; nothing waits for it
  });
  it('depends on services that there are, and mounts files that there are', () => {
    for (const { depends_on: needs = {}, volumes = [] } of Object.values(services)) {
      for (const needed of Object.keys(needs)) expect(Object.keys(services)).toContain(needed);
      for (const file of volumes.map((volume) => volume.split(':')[0] ?? '').filter((name) => name.startsWith('./')))
        expect([file, existsSync(file)]).toEqual([file, true]);
    }
  });
  it('explains every secret that it wants', () => {
    const example = readFileSync('.env.example', 'utf8');
    for (const [, name] of text.matchAll(/\$\{([A-Z][A-Z0-9_]*)/g))
      expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  });
  it('demands no key that may be gone, and tells each of ours what opens the master key', () => {
    expect(text).not.toMatch(/\$\{OPERATOR_KEY:\?/);
    for (const name of OURS)
      expect(service(name).environment).toMatchObject({
        PARLEY_MASTER_KEY: expect.stringContaining('PARLEY_MASTER_KEY'),
        PARLEY_KMS: '${PARLEY_KMS:-}',
      });
  });
  it('gives the owner’s access to the log to the migrations alone', () => {
    for (const name of ['api', 'worker'])
      expect(Object.keys(service(name).environment ?? {})).not.toContain('DATABASE_OWNER_URL');
    expect(OURS.every((name) => service(name).read_only)).toBe(true);
  });
});

describe('our services, as plain processes with the environment that the file gives them', () => {
  let postgres: Awaited<ReturnType<typeof startPostgresByTls>>;
  let temporal: Awaited<ReturnType<typeof startTemporalByTls>>;
  let values: Readonly<Record<string, string>>;
  const running: ChildProcess[] = [];
  const replaced = new Map<string, string>();

  beforeAll(async () => {
    const folder = temporaryFolder('parley-test-compose-');
    const authority = makeAuthority();
    [postgres, temporal] = await Promise.all([startPostgresByTls(folder, authority), startTemporalByTls(authority)]);
    const own = authority.issue('parley');
    writePem(folder, 'ca.crt', authority.certificate);
    writePem(folder, 'tls.crt', own.certificate);
    writePem(folder, 'tls.key', own.key);
    const kms = path.join(folder, 'kms.key');
    writeFileSync(kms, randomBytes(32).toString('base64'), { mode: 0o600 });
    const wrapped = await localKms(kms).wrap(randomBytes(32), KMS_CONTEXT);
    const passwordIn = (url: string): string => new URL(url).password;
    values = {
      PARLEY_OWNER_PASSWORD: passwordIn(postgres.ownerUrl),
      PARLEY_APPLICATION_PASSWORD: passwordIn(postgres.applicationUrl),
      PARLEY_MASTER_KEY: `kms:${wrapped.toString('base64')}`,
      PARLEY_KMS: `local:${kms}`,
      API_URL: 'https://parley.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'Parley <notices@parley.example>',
    };
    // Where the containers have names and ports of their own, this machine has others.
    replaced.set('@postgres:5432', `@localhost:${postgres.port}`).set('temporal:7233', `localhost:${temporal.port}`);
    replaced.set('/certificates', folder).set('/state', temporaryFolder('parley-test-compose-state-'));
    for (const port of ['3000', '3001', '2525']) replaced.set(port, String(await portBelowOutgoing()));
    replaced.set('0.0.0.0', '127.0.0.1');
  }, 60_000);
  afterAll(async () => {
    await Promise.all(
      running.map(
        (child) =>
          new Promise((resolve) =>
            child.exitCode === null ? child.once('exit', resolve).kill('SIGTERM') : resolve(0),
          ),
      ),
    );
    await Promise.all([postgres.stop(), temporal.stop()]);
  }, 60_000);

  const here = (value: string): string => {
    const filled = value.replace(/\$\{([A-Z_]+)[^}]*\}/g, (_, name: string) => values[name] ?? '');
    return [...replaced].reduce((said, [there, instead]) => said.replaceAll(there, instead), filled);
  };
  const environmentOf = (name: string): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    ...compileCache(),
    ...Object.fromEntries(
      Object.entries(service(name).environment ?? {}).map(([key, value]) => [key, here(String(value))]),
    ),
  });
  const commandOf = (name: string): readonly string[] => {
    const { command } = service(name);
    return Array.isArray(command) ? (command as readonly string[]).slice(1) : [];
  };
  const isHealthy = (name: string): boolean => {
    const [, , ...args] = service(name).healthcheck?.test ?? [];
    return spawnSync(process.execPath, args.map(here), { timeout: 60_000 }).status === 0;
  };

  /** Asked without a program of its own, as often as one likes. */
  const answers = (name: string): Promise<boolean> =>
    fetch(`http://127.0.0.1:${here(name === 'api' ? '3000' : '3001')}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );

  it('migrates', () => {
    const { status, stderr } = spawnSync(process.execPath, commandOf('migrate'), {
      env: environmentOf('migrate'),
      encoding: 'utf8',
      timeout: 300_000,
    });
    expect([status, stderr]).toEqual([0, '']);
  }, 70_000);

  it.each(['api', 'worker'])(
    'starts the %s, which becomes healthy by the file’s own check and stops when asked',
    async (name) => {
      const child = spawn(process.execPath, commandOf(name), {
        env: environmentOf(name),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.push(child);
      let said = '';
      child.stdout.on('data', (bytes) => (said += String(bytes)));
      child.stderr.on('data', (bytes) => (said += String(bytes)));
      await until(`${name} is healthy`, () => {
        if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}:\n${said}`);
        return answers(name);
      });
      expect(isHealthy(name)).toBe(true);
      if (name === 'worker') await until('it has reached Temporal', () => said.includes('"connected"'));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    },
    60_000,
  );

  it('starts neither on a database that is older than its last backup', () => {
    const mark = { snapshot: 'before', at: '2026-03-02T02:00:00.000Z', log: { position: 1_000, chain: 'AAAA' } };
    writeFileSync(markFile(here('/state')), JSON.stringify(mark));
    for (const name of ['api', 'worker']) {
      const { status, stderr } = spawnSync(process.execPath, commandOf(name), {
        env: environmentOf(name),
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect([name, status, stderr]).toEqual([name, 1, expect.stringContaining('older than its last backup')]);
    }
  }, 60_000);
});
