import type { Api, Call } from './api.js';
import type { Case } from './dispute.js';
import { gather } from '../access-matrix/foreign.js';

/** An association with its people, and ids of them. */
export type Side = {
  readonly base: string;
  readonly story: Case;
  readonly by: { readonly token: string };
  readonly ids: Ids;
};
export type Ids = Readonly<
  Record<'officer' | 'deputy' | 'leaver' | 'auditor' | 'party' | 'platform' | 'dispute' | 'number', string>
>;

export const inDays = ({ parts }: Api, days: number): string =>
  new Date(parts.now().getTime() + days * 86_400_000).toISOString();

/** What is there from the beginning. */
export const knownOf = ({ base, story, ids }: Side) => ({
  associationId: base.split('/').at(-1) ?? '',
  accountId: ids.leaver,
  partyId: story.ana.partyId,
  memberId: story.ana.partyId,
  subjectId: story.ana.partyId,
  platformId: story.shop.platformId,
  mediatorId: ids.officer,
  expertId: ids.officer,
});

/**
 * Real things of a side, one of each kind that a path can name, by their names there; `named` are calls of its
 * administrator that make some of them.
 */
export async function thingsOf(
  api: Api,
  { base, story, by, ids }: Side,
  named: readonly (readonly [string, object])[],
): Promise<Readonly<Record<string, string>>> {
  const { ana, ben, maja, shop, association } = story;
  const made: Record<string, string> = {
    ...knownOf({ base, story, by, ids }),
    fromId: ids.officer,
    restrictedId: ids.dispute,
  };
  const take = ({ status, text, body }: Awaited<ReturnType<Api['get']>>): void => {
    if (status >= 300) throw new Error(text);
    gather(body ?? {}, made);
  };
  const post = async (path: string, body: object, call: Call): Promise<void> => take(await api.post(path, body, call));
  for (const [path, body] of named) await post(base + path, body, by);
  await post(
    `${base}/duties`,
    { accountId: ids.officer, place: 1, beginsAt: inDays(api, 5), endsAt: inDays(api, 6) },
    by,
  );
  const toAccountId = await association.account({ login: 'eve', roles: ['party'] });
  await post(`/v1/parties/${ana.partyId}/account-transfers`, { toAccountId }, ana);
  const people = `/v1/platforms/${shop.platformId}`;
  await api.send('PUT', `${people}/contact`, by, { mail: 'shop@shop.example' });
  await post(
    `${people}/people`,
    { login: 'li', name: 'x', mail: 'li@shop.example', locale: 'en', scopes: ['people', 'read'] },
    by,
  );
  await post('/v1/me/data-requests', { kind: 'correction', text: 'x', partyId: ana.partyId }, ana);
  await api.send('PUT', `${base}/self-registration`, by, { kinds: ['merchant'] });
  const wang = { kind: 'merchant', name: 'Wang', partyName: 'Wang', mail: 'wang@people.example', locale: 'en' };
  await api.post(`${base}/registrations`, wang, {});
  take(await api.get(`${base}/registrations`, maja));
  await post(
    `/v1/parties/${ana.partyId}/filing-bars`,
    { issuedAt: '2026-03-01T02:00:00Z', details: { body: 'x' }, scope: 'all' },
    maja,
  );
  const right = { kind: 'trademark', name: 'MINE', registrationNumber: '777', trademark: { classes: [3] } };
  await post('/v1/rights', { right }, ana);
  const licence = { licenseeId: ben.partyId, kind: 'ordinary', ownName: false };
  await post(`/v1/rights/${made['rightId']}/licences`, licence, ana);
  await post(`${base}/tips`, { subject: 'counterfeit', words: 'x' }, {});
  await post('/v1/drafts', { kind: 'complaint', content: {} }, ana);
  await post('/v1/me/factors/totp', { name: 'Phone' }, ana);
  const tie = { fromId: ids.officer, relation: 'advises', toId: ana.partyId, details: 'x' };
  await post('/v1/affiliations', tie, by);
  take(await api.get(`${people}/keys`, { token: shop.apiKey }));
  take(await api.get('/v1/me/sessions', ana));
  await post('/v1/calendar-feeds', {}, maja);
  const view = { name: 'x', filters: {}, sort: 'number', columns: ['number'], shared: false };
  await post('/v1/docket-views', view, maja);
  const { pool } = api.parts;
  const { rows } = await pool.query<{ issuerId: string; identityId: string }>(
    `WITH i AS (INSERT INTO office.issuer (id, association_id, name_zh, name_en, address, client_id, client_secret, trusted_amr, trusted_acr, created_at)
                VALUES (gen_random_uuid(), $1, 'x', 'x', 'https://issuer.example', 'x', '', '{}', '{}', now()) RETURNING id)
     INSERT INTO office.identity (id, issuer_id, subject, account_id, linked_at)
       SELECT gen_random_uuid(), i.id, 'x', $2, now() FROM i RETURNING issuer_id AS "issuerId", id AS "identityId"`,
    [made['associationId'], toAccountId],
  );
  gather(rows[0] ?? {}, made);
  await pool.query(
    "INSERT INTO office.restricted_file (dispute_id, association_id, reason, since) VALUES ($1, $2, 'asked', now())",
    [ids.dispute, made['associationId']],
  );
  const now = Date.parse(String((await api.get('/v1/clock', maja)).body['now']));
  const reading = {
    accountId: ids.officer,
    ground: 'suit',
    reference: 'x',
    until: new Date(now + 86_400_000).toISOString(),
  };
  await post(`${base}/restricted-files/${ids.dispute}/readings`, reading, by);
  return made;
}

/** Everything that is kept of an association, as one hash of each table. */
export async function keptOf(api: Api, { base }: Side): Promise<Readonly<Record<string, string>>> {
  const { pool } = api.parts;
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT c.table_schema || '.' || c.table_name AS name FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.column_name = 'association_id' AND c.table_schema IN ('office', 'log', 'vault') AND t.table_type = 'BASE TABLE'
      ORDER BY 1`,
  );
  const hashes = await Promise.all(
    tables.map(async ({ name }) => {
      const text = `SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) AS hash FROM ${name} t WHERE association_id = $1`;
      const { rows } = await pool.query<{ hash: string }>(text, [base.split('/').at(-1)]);
      return [name, rows[0]?.hash ?? ''] as const;
    }),
  );
  return Object.fromEntries(hashes);
}
