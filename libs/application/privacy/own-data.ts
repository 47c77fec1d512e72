import { KEPT_FILES } from '../upkeep/kept-files.js';
import type { Event, Instant } from '#domain/kernel/message.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findKeysOfDepositor } from '../deposit/deposit-keys.js';
import { findKeysOfAsker } from '../consultation/forget-consultations.js';
import { findDraft, listDrafts } from '../draft/drafts.js';
import { membershipKey } from '../membership/membership-key.js';
import { authorKey } from '../dispute/author-key.js';
import { identityKey, loadParty, openIdentity } from '../party/parties.js';
import { loadTraining } from '../training/training.js';
import { DOCKET_VIEW } from '#read-models/views.js';
import { untoldOf, type Untold } from './untold-of.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Of an account: what each table has that knows it, under the names of its columns. Passwords and tokens are not told. */
const OF_ACCOUNT: Readonly<Record<string, string>> = {
  account: `SELECT id, login, name, mail, locale, roles, party_ids, created_at, suspended_at, ended_at
              FROM office.account WHERE id = $1`,
  sessions: `SELECT created_at, last_used_at, expires_at, address, device FROM office.session WHERE account_id = $1
               ORDER BY created_at`,
  preferences: 'SELECT * FROM office.notification_preference WHERE account_id = $1',
  // where others did something to the account, from which address and by which device is theirs
  security: `SELECT at, kind, CASE WHEN actor IS NULL OR actor = account_id::text THEN address END AS address,
                    CASE WHEN actor IS NULL OR actor = account_id::text THEN device END AS device
               FROM security.event WHERE account_id = $1 ORDER BY id DESC LIMIT 1000`,
  requests: `SELECT id, kind, subject_kind, subject_id, asked_at, due_at, state, kept, answered_at
               FROM office.data_request WHERE account_id = $1 ORDER BY asked_at`,
  push: 'SELECT created_at, locale FROM office.push_subscription WHERE account_id = $1 ORDER BY created_at',
  duties: 'SELECT begins_at, ends_at FROM office.duty WHERE account_id = $1 ORDER BY begins_at',
};

/** All that is kept about an account. */
export async function dataOfAccount(tenant: TenantContext, accountId: string, now: Instant) {
  const told: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(OF_ACCOUNT))
    told[name] = (await tenant.database.query<Rows[number]>(text, [accountId])).rows;
  const drafts = [];
  for (const { draftId } of await listDrafts(tenant, { accountId, now }))
    drafts.push(await findDraft(tenant, { accountId, now }, draftId));
  const [consultations, deposits, { training }] = await Promise.all([
    consultationsOf(tenant, accountId),
    depositsOf(tenant, accountId),
    loadTraining(tenant, accountId),
  ]);
  // its listing as a neutral, and the ties that it has told
  const words = await underKeys(tenant, [identityKey(accountId)]);
  return { ...told, drafts, consultations, deposits, training, words };
}

/** All that is kept about a party: who it is, what it said, which files it sent, in which disputes it has a part. */
export async function dataOfParty(tenant: TenantContext, partyId: string) {
  const { database, associationId } = tenant;
  const written = await writtenOf(tenant, partyId); // before what is untold is looked for: nothing slips in between
  const { party, stream: known } = await loadParty(tenant, partyId);
  const { identityContentId = '', ...facts } = party;
  const untold = await untoldOf(tenant, partyId, known);
  const { rows: disputes } = await database.query<{ id: string; number: string; filed_at: Date }>({
    name: 'disputes-of-party-data',
    text: `SELECT dispute_id AS id, number, filed_at FROM ${DOCKET_VIEW} AS docket
             WHERE association_id = $1 AND (complainant_id = $2 OR respondent_ids @> ARRAY[$2::uuid]) ORDER BY filed_at`,
    values: [associationId, partyId],
  });
  const files = [];
  for (const { id } of disputes) {
    const stream = await loadStream<Event>(database, associationId, id);
    for (const { place, size } of KEPT_FILES['dispute']?.(stream) ?? [])
      if (place.authorId === partyId) files.push({ disputeId: id, sha256: place.sha256, size });
  }
  return {
    partyId,
    identity: untold.contentIds.has(identityContentId) ? undefined : await openIdentity(tenant, party),
    facts,
    disputes: disputes.map(({ id, number, filed_at: filedAt }) => ({ disputeId: id, number, filedAt })),
    words: await opened(
      tenant.vault,
      written.filter((one) => isReadable(one, untold)),
    ),
    deposits: await depositsOf(tenant, partyId),
    consultations: await consultationsOf(tenant, partyId), // asked from a link
    membership: await underKeys(tenant, [membershipKey(partyId)]),
    files,
  };
}

/** What lies under the keys of this party. */
const writtenOf = async ({ database, associationId }: TenantContext, partyId: string): Promise<readonly Kept[]> => {
  const { rows } = await database.query<Kept>({
    name: 'words-of-party',
    text: `SELECT c.id, k.name, c.created_at, c.named_at FROM vault.key k JOIN vault.content c ON c.key_id = k.id
             WHERE k.association_id = $1 AND k.destroyed_at IS NULL
               AND (k.name = $2 OR k.name LIKE $3) ORDER BY c.created_at, c.id`,
    values: [associationId, identityKey(partyId), authorKey('%', partyId)],
  });
  return rows;
};

/** Of what no event names yet nobody knows whose act it will be part of. */
const isReadable = ({ id, name, named_at }: Kept, { told, disputeIds, contentIds }: Untold): boolean => {
  const about = aboutOf(name);
  if (told.has(about)) return true;
  return named_at !== null && !disputeIds.has(about) && !contentIds.has(id);
};

/** What was said in its consultations, by either side. */
const consultationsOf = async (tenant: TenantContext, askerId: string) =>
  underKeys(tenant, await findKeysOfAsker(tenant, askerId));

/** What its own deposits are called. */
const depositsOf = async (tenant: TenantContext, ownerId: string) =>
  underKeys(tenant, await findKeysOfDepositor(tenant, ownerId));

const underKeys = async (tenant: TenantContext, names: readonly string[]) => {
  const { rows } = await tenant.database.query<Written>({
    name: 'words-under-keys',
    text: `SELECT c.id, k.name, c.created_at FROM vault.key k JOIN vault.content c ON c.key_id = k.id
             WHERE k.association_id = $1 AND k.destroyed_at IS NULL AND k.name = ANY ($2) ORDER BY c.created_at, c.id`,
    values: [tenant.associationId, names],
  });
  return opened(tenant.vault, rows);
};

type Written = { readonly id: string; readonly name: string; readonly created_at: Date };
type Kept = Written & { readonly named_at: Date | null };

/** What stands second in the name of its key: what it is about. */
const aboutOf = (name: string): string => name.split(':')[1] ?? '';

/** Each with the dispute, right or party that it belongs to. */
const opened = async (vault: TenantContext['vault'], rows: readonly Written[]) => {
  const words = [];
  for (let at = 0; at < rows.length; at += 500) {
    const page = rows.slice(at, at + 500);
    const texts = await vault.open(page.map(({ id }) => id));
    for (const { id, name, created_at: writtenAt } of page)
      words.push({ about: aboutOf(name), writtenAt, text: texts.get(id) });
  }
  return words;
};
