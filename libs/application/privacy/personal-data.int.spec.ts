import { shareApi, type Api } from '../../../test/support/api.js';
import { PERSONAL_DATA } from './personal-data.js';

let api: Api;
beforeAll(async () => void (api = await shareApi()), 60_000);
afterAll(() => api.stop());

/** Every column in which words could stand. Generations of read models are made from events, which hold no words. */
const columns = async (): Promise<readonly string[]> => {
  const { rows } = await api.parts.pool.query<{ name: string }>(
    `SELECT DISTINCT n.nspname || '.' || c.relname || '.' || a.attname AS name
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname IN ('log', 'office', 'vault', 'security', 'read') AND a.attnum > 0
         AND NOT a.attisdropped
         AND NOT (n.nspname = 'read' AND c.relname ~ '_[0-9]+$') AND format_type(a.atttypid, NULL) IN
           ('text', 'text[]', 'jsonb', 'json', 'bytea', 'inet', 'character varying', 'jsonb[]', 'bytea[]')
       ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

it('says of every column that can hold words what personal data lies in it', async () => {
  expect(await columns()).toEqual(Object.keys(PERSONAL_DATA).sort());
});
