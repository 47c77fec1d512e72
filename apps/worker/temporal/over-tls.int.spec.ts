import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { temporalAccess, type TemporalVariables } from '#infrastructure/temporal/temporal-access.js';
import { makeAuthority, writePem } from '../../../test/support/certificates.js';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { startTemporalByTls } from '../../../test/support/temporal-by-tls.js';
import { until } from '../../../test/support/until.js';
import { keepWorkers } from './keep-workers.js';
import { openTemporalClient } from './temporal-client.js';

const folder = temporaryFolder('parley-test-temporal-tls-');
const [authority, stranger] = [makeAuthority(), makeAuthority('Somebody else')];
const file = (name: string, text: string): string => writePem(folder, name, text);
const [own, foreign] = [authority.issue('parley'), stranger.issue('parley')];
const CA = file('ca.crt', authority.certificate);
const GOOD = {
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: CA,
  TEMPORAL_TLS_CLIENT_CERT_PATH: file('own.crt', own.certificate),
  TEMPORAL_TLS_CLIENT_KEY_PATH: file('own.key', own.key),
};
let temporal: Awaited<ReturnType<typeof startTemporalByTls>>;
beforeAll(async () => void (temporal = await startTemporalByTls(authority)), 60_000);
afterAll(() => temporal.stop());

const access = (given: TemporalVariables, host = 'localhost') =>
  temporalAccess({ TEMPORAL_ADDRESS: `${host}:${temporal.port}`, ...given });

it('keeps workers and wakes disputes by TLS alone, each side knowing the other by its certificate', async () => {
  const client = openTemporalClient(access(GOOD), 'default');
  expect(await client.namespaceId()).toMatch(/^[0-9a-f-]{36}$/);
  let connected = false;
  const workers = keepWorkers({
    temporal: access(GOOD),
    options: [{ namespace: 'default', taskQueue: 'by-tls', activities: { act: async () => undefined } }],
    report: () => undefined,
    onChange: (now) => void (connected ||= now !== undefined),
    onStuck: () => undefined,
  });
  await until('the workers work', () => connected);
  await Promise.all([workers.stop(), client.close()]);
}, 60_000);

it.each<[string, TemporalVariables, string?]>([
  [
    'whom nobody of ours vouches for',
    { ...GOOD, TEMPORAL_TLS_SERVER_CA_CERT_PATH: file('other.crt', stranger.certificate) },
  ],
  ['that has another name', GOOD, '127.0.0.1'],
  ['that is reached in the clear', {}],
  [
    'without a certificate that it trusts',
    {
      ...GOOD,
      TEMPORAL_TLS_CLIENT_CERT_PATH: file('foreign.crt', foreign.certificate),
      TEMPORAL_TLS_CLIENT_KEY_PATH: file('foreign.key', foreign.key),
    },
  ],
])(
  'tells nothing to a server %s',
  async (_, given, host) => {
    const temporalGiven = access(given, host);
    await expect(Connection.connect({ ...temporalGiven, connectTimeout: 2_000 })).rejects.toThrow();
    await expect(NativeConnection.connect(temporalGiven)).rejects.toThrow();
  },
  30_000,
);

it('takes the name in the certificate where it is not that of the address', async () => {
  const connection = await Connection.connect(access({ ...GOOD, TEMPORAL_TLS_SERVER_NAME: 'localhost' }, '127.0.0.1'));
  await connection.close();
});

it.each<[RegExp, TemporalVariables]>([
  [/CLIENT_CERT_PATH and .*go together/, { ...GOOD, TEMPORAL_TLS_CLIENT_KEY_PATH: '' }],
  [/TEMPORAL_TLS_SERVER_CA_CERT_PATH: \/none cannot be read/, { TEMPORAL_TLS_SERVER_CA_CERT_PATH: '/none' }],
])('does not start with half of what it needs: %s', (says, given) => {
  expect(() => temporalAccess(given)).toThrow(says);
});
