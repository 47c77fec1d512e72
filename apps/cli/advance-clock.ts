import { operatorClient } from './api-client.js';
import { need, type Config } from './config.js';
import { withDatabase } from './with-database.js';

/**
 * Moves one association's legal time on, from due instant to due instant. Without a name: the only one, or the demo's.
 */
export async function advanceClock(config: Config, args: readonly string[]): Promise<number> {
  const [what, by, flag, named] = args;
  if (what !== 'advance' || by === undefined || (flag !== undefined && flag !== '--association')) {
    console.error('parley clock advance P15D [--association <id>]');
    return 2;
  }
  const associationId = named ?? (await onlyAssociation(config));
  const api = operatorClient(need(config.apiUrl, 'PARLEY_API_URL'), need(config.operatorKey, 'OPERATOR_KEY'));
  const body = /^P/.test(by) ? { by } : { to: by };
  type Advanced = { readonly now: string; readonly stops: readonly { readonly at: string; readonly acts: number }[] };
  const { now, stops } = await api.post<Advanced>('/clock/advances', body, `clock-${crypto.randomUUID()}`, {
    'parley-association': associationId,
  });
  for (const { at, acts } of stops) console.log(`  ${at}  ${acts} due`);
  console.log(`It is now ${now}.`);
  return 0;
}

async function onlyAssociation(config: Config): Promise<string> {
  const associations = await withDatabase(config, async (pool) => {
    const { rows } = await pool.query<{ id: string; name_en: string }>(
      'SELECT id, name_en FROM office.association ORDER BY created_at LIMIT 20',
    );
    return rows;
  });
  const [first] = associations;
  if (!first) throw new Error('There is no association yet');
  if (associations.length > 1)
    console.log(
      `Of ${associations.length} associations the first is meant: ${first.name_en}. Another: --association <id>`,
    );
  return first.id;
}
