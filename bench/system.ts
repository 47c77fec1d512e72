import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { openRegistry } from '../test/support/two-officers.js';
import { startWholeSystem, type Running } from '../test/support/whole-system.js';
import { complaintOf } from './complaint.js';
import { agreeOnDelegation, handOverOf } from './hand-over.js';
import { openCaller, postOrThrow, type Caller, type Json } from './http.js';

/** The whole system with an association to measure in, and one who files there. */
export type BenchSystem = {
  readonly pid: number;
  readonly running: Running;
  readonly home: string;
  readonly pool: pg.Pool;
  readonly associationId: string;
  readonly complainant: Caller;
  /** The header with which that one signs in. */
  readonly authorization: string;
  /** A new complaint of the usual size against a merchant that is already known. */
  readonly complaint: () => Json;
  /** A platform with a delegation agreement, and the same complaint as it hands it over. */
  readonly delegator: Caller;
  readonly handOver: () => Json;
  /** Who checks complaints there. */
  readonly manager: Caller;
  /** The header with which that one signs in. */
  readonly managing: string;
  /** Somebody more of the association, who signs in with the measured password. */
  readonly seat: (login: string, roles: readonly string[]) => Promise<{ readonly accountId: string }>;
  readonly stop: () => Promise<void>;
};

export const MEASURED_PASSWORD = 'a measured password, told to nobody';
const HANDLE = 'measured';

export async function startBenchSystem(): Promise<BenchSystem> {
  const system = await startWholeSystem();
  try {
    const { api, databaseUrl } = system.running;
    const operatorKey = readFileSync(path.join(system.home, 'keys', 'operator.key'), 'utf8').trim();
    const founder = openCaller(api, { authorization: `Bearer ${operatorKey}` });
    const { associationId } = await postOrThrow<{ associationId: string }>(founder, '/associations', {
      nameZh: '测量协会',
      nameEn: 'Measured',
    });
    const operator = openCaller(api, { authorization: `Bearer ${operatorKey}`, 'parley-association': associationId });
    const { platformId, apiKey } = await postOrThrow<{ platformId: string; apiKey: string }>(
      operator,
      `/associations/${associationId}/platforms`,
      {
        name: 'Shop',
        handle: 'shop',
      },
    );
    const partyOf = async (name: string, accounts: readonly Json[]): Promise<string> => {
      const body = { kind: 'organisation', name, mail: `${name}@party.example`, locale: 'en', accounts };
      return (await postOrThrow<{ partyId: string }>(operator, '/parties', body)).partyId;
    };
    const partyId = await partyOf('holder', []);
    await partyOf('merchant', [{ platformId, handle: HANDLE }]);
    await partyOf('delegated', [{ platformId, handle: 'holder' }]);
    const seat: BenchSystem['seat'] = (login, roles) =>
      postOrThrow(operator, `/associations/${associationId}/accounts`, {
        login,
        password: MEASURED_PASSWORD,
        name: login,
        mail: `${login}@association.example`,
        locale: 'en',
        roles,
      });
    const signIn = { association: associationId, login: 'holder', password: MEASURED_PASSWORD };
    const empower = openRegistry(api, async (login) => {
      await seat(login, ['administrator']);
      return (await postOrThrow<{ token: string }>(founder, '/sessions', { ...signIn, login })).token;
    });
    await seat('manager', ['case-manager']);
    const { accountId } = await seat('holder', ['party']);
    await empower(partyId, accountId);
    const { token } = await postOrThrow<{ token: string }>(founder, '/sessions', signIn);
    const delegator = openCaller(api, { authorization: `Bearer ${apiKey}` });
    const manager = await postOrThrow<{ token: string }>(founder, '/sessions', { ...signIn, login: 'manager' });
    const office = openCaller(api, { authorization: `Bearer ${manager.token}` });
    await agreeOnDelegation(office, delegator, platformId);
    founder.close();
    const complainant = openCaller(api, { authorization: `Bearer ${token}` });
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    pool.on('error', () => undefined); // a query says so itself
    return {
      pid: system.pid,
      running: system.running,
      home: system.home,
      pool,
      associationId,
      complainant,
      authorization: `Bearer ${token}`,
      complaint: () => complaintOf(platformId, HANDLE),
      delegator,
      handOver: () => handOverOf(platformId, HANDLE),
      manager: office,
      managing: `Bearer ${manager.token}`,
      seat,
      stop: async () => {
        for (const caller of [operator, complainant, delegator, office]) caller.close();
        await pool.end();
        await system.stop();
      },
    };
  } catch (error) {
    await system.stop();
    throw error;
  }
}
