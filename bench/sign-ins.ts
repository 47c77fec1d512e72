import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { offer } from './open-loop.js';
import { percentile } from './percentile.js';
import { atMost, merely, type Row } from './row.js';
import { MEASURED_PASSWORD, type BenchSystem } from './system.js';

const SECONDS = 15;
const CALLERS = 8;
const OTHERS_A_SECOND = 40;

/** Good sign-ins a second by callers who wait for each answer, and how long other calls take meanwhile. */
export async function benchSignIns(system: BenchSystem): Promise<readonly Row[]> {
  const { running, associationId, authorization } = system;
  const agent = new http.Agent({ keepAlive: true });
  const call = (method: string, path: string, headers: http.OutgoingHttpHeaders, body?: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = http.request(`${running.api}/v1${path}`, { method, agent, headers }, (answer) => {
        answer.resume().once('end', () => {
          if ((answer.statusCode ?? 500) < 300) resolve();
          else reject(new Error(`${method} ${path}: ${answer.statusCode}`));
        });
      });
      sent.once('error', reject).end(body);
    });
  const body = JSON.stringify({ association: associationId, login: 'manager', password: MEASURED_PASSWORD });
  const signIn = (): Promise<void> =>
    call('POST', '/sessions', { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body);

  const ends = performance.now() + SECONDS * 1_000;
  let signedIn = 0;
  const callers = Array.from({ length: CALLERS }, async () => {
    while (performance.now() < ends) {
      await signIn();
      signedIn += 1;
    }
  });
  const others = offer(OTHERS_A_SECOND, SECONDS, () => call('GET', '/me', { authorization }));
  const [{ latencies, errors }] = await Promise.all([others, ...callers]);
  agent.destroy();
  if (errors.size > 0) throw new Error([...errors.keys()].join('; '));
  return [
    merely({ name: `good sign-ins, ${CALLERS} callers`, ours: signedIn / SECONDS, unit: '/s' }),
    atMost(1, { name: 'other calls meanwhile, p99', ours: percentile(latencies, 0.99), reference: 500, unit: 'ms' }),
  ];
}
