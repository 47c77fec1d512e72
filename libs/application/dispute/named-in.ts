import type { Dispute } from '#domain/dispute/core/state.js';
import { handsIn } from '#domain/dispute/panel/decision/no-hand-in-it.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { readNames } from './names.js';
import { findIdentity } from '../party/parties.js';

/**
 * A published decision names neither parties nor panelists (practice P31): refused with all names that stand in it.
 * Space, width and case hide no name.
 */
export async function checkNamesNobody(
  tenant: TenantContext,
  dispute: Dispute,
  decisionId: string,
  text: string,
): Promise<void> {
  const [parties, people] = await Promise.all([
    partyNames(tenant, dispute),
    accountNames(tenant, handsIn(dispute, decisionId)),
  ]);
  const read = plain(text);
  const named = new Set([...parties, ...people].filter((name) => plain(name).length > 1 && read.includes(plain(name))));
  if (named.size > 0) refuse('NamesSomebody', { field: 'text', name: [...named].join('; ') });
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** As the complaint calls them, and as they are registered. */
const partyNames = async (
  tenant: TenantContext,
  { complainantId, respondents }: Dispute,
): Promise<readonly string[]> => {
  const known = await readNames(tenant, {
    ...(complainantId !== undefined && { complainantId }),
    respondents,
    items: [],
  });
  const registered = await Promise.all(respondents.map(({ respondentId }) => findIdentity(tenant, respondentId)));
  const called = [...known.respondents.values()].map(({ name }) => name);
  return [known.complainant?.name, ...called, ...registered.map((identity) => identity?.name)].filter(
    (name) => name !== undefined,
  );
};

const accountNames = async (
  { database, associationId }: TenantContext,
  accountIds: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ readonly name: string }>({
    name: 'account-names',
    text: 'SELECT name FROM office.account WHERE association_id = $1 AND id::text = ANY ($2::text[])',
    values: [associationId, accountIds],
  });
  return rows.map(({ name }) => name);
};
