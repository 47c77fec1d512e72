import { serviceFindings, type Services } from './service-findings.js';

const wrong = (services: Services): readonly string[] =>
  serviceFindings(services).flatMap(({ check, ready, must, detail }) => (must && !ready && detail ? [check] : []));

const FULL = 'sslmode=verify-full&sslrootcert=/ca.crt';

it.each<[string, Services]>([
  ['nothing is set', {}],
  ['all is on this machine', { DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/p', TEMPORAL_ADDRESS: 'localhost:7233' }],
  ['IPv6 of this machine', { DATABASE_URL: 'postgres://a:b@[::1]/p', TEMPORAL_ADDRESS: '[::1]:7233' }],
  ['the database is a socket', { DATABASE_URL: 'postgres://a:b@/p?host=/run/postgresql' }],
  ['the certificate is checked', { DATABASE_URL: `postgres://a:b@db.example/p?${FULL}` }],
  ['Temporal’s is', { TEMPORAL_ADDRESS: 'temporal:7233', TEMPORAL_TLS_SERVER_CA_CERT_PATH: '/ca.crt' }],
  ['by a public authority', { TEMPORAL_ADDRESS: 'temporal:7233', TEMPORAL_TLS: 'true' }],
])('has nothing against services where %s', (_, services) => expect(wrong(services)).toEqual([]));

it.each<[string, Services]>([
  ['database-tls', { DATABASE_URL: 'postgres://a:b@db.example/p' }],
  ['database-tls', { DATABASE_URL: 'postgres://a:b@127.0.0.1/p?host=db.example' }],
  ['database-tls', { DATABASE_URL: 'postgres://a:b@db.example/p?sslmode=require' }],
  ['database-tls', { DATABASE_URL: 'postgres://a:b@db.example/p?sslmode=no-verify&sslrootcert=/ca.crt' }],
  ['database-tls', { DATABASE_URL: `postgres://a:b@db/p?${FULL}`, DATABASE_OWNER_URL: 'postgres://o:b@db/p' }],
  ['database-tls', { DATABASE_URL: 'postgres://a:b@127.0.0.1.example/p' }],
  ['temporal-tls', { TEMPORAL_ADDRESS: 'temporal:7233' }],
  ['temporal-tls', { TEMPORAL_ADDRESS: '10.0.0.5:7233', TEMPORAL_TLS: 'false' }],
])('refuses in production: %s %j', (check, services) => {
  expect(wrong(services)).toEqual([check]);
  expect(wrong({ ...services, CLOSED_NETWORK: 'yes' })).toEqual([]);
});
