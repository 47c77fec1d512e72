import type { EntityManager } from 'typeorm';
import { recordListing, recordQualification } from '#application/context/neutrals.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import type { NeutralEvent } from '#domain/neutral/events.js';
import { evolveNeutral, unlisted, type Neutral } from '#domain/neutral/state.js';
import { requestOf } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { callerOf, type TenantContext } from '#application/command-handler/command-handler.js';
import { newId } from '#infrastructure/ids.js';

type Move = { readonly from: string; readonly to: string };

/** What is of the account and no record: how its person signs in, and what it wants to be told. */
const GOES_ALONG = [
  'session',
  'recovery_code',
  'identity',
  'account_device',
  'notification_preference',
  'push_subscription',
];

/**
 * Mediators and experts come along under a new id, for the stream of each bears that of its account; its person signs
 * in as before. Whoever is one for a party as well does that no more: the parties stay.
 */
export const moveNeutrals = async (manager: EntityManager, { from, to }: Move, at: Date): Promise<void> => {
  const found: readonly { readonly id: string }[] = await manager.query(
    `SELECT id FROM office.account
      WHERE association_id = $1 AND ended_at IS NULL AND roles && ARRAY['mediator', 'expert'] AND login NOT LIKE 'synthetic-%'`,
    [from],
  );
  for (const { id: oldId } of found) {
    const id = newId();
    await manager.query(
      `INSERT INTO office.account (id, association_id, login, password_hash, mail_confirmed_at, name, mail, locale, roles, party_ids, suspended_at, created_at)
         SELECT $2, $3, login, password_hash, mail_confirmed_at, name, mail, locale, array_remove(roles, 'party'), '{}', suspended_at, created_at
           FROM office.account WHERE id = $1`,
      [oldId, id, to],
    );
    for (const table of GOES_ALONG)
      await manager.query(`UPDATE office.${table} SET account_id = $2 WHERE account_id = $1`, [oldId, id]);
    // a passkey names its account for ever: its person gives another
    await manager.query("UPDATE office.factor SET account_id = $2 WHERE account_id = $1 AND kind <> 'passkey'", [
      oldId,
      id,
    ]);
    await manager.query('UPDATE office.account SET ended_at = $2, party_ids = $3 WHERE id = $1', [oldId, at, []]);
  }
};

type Rooms = { readonly old: TenantContext; readonly fresh: TenantContext };

/**
 * Puts on the roster of the fresh sandbox whoever stood on that of the old one, as it stood there: by the acts by which
 * everybody is listed, each once, so that whoever was killed in between goes on.
 */
export async function listNeutrals({ old, fresh }: Rooms, by: Actor, at: Date): Promise<void> {
  const { rows } = await old.database.query<{ was: string; is: string }>(
    `SELECT o.id AS was, n.id AS is FROM office.account o JOIN office.account n ON n.login = o.login
      WHERE o.association_id = $1 AND n.association_id = $2 AND n.roles && ARRAY['mediator', 'expert'] ORDER BY n.id`,
    [old.associationId, fresh.associationId],
  );
  for (const { was, is } of rows) {
    const { events } = await loadStream<NeutralEvent>(old.database, old.associationId, was);
    await listAgain({ old, fresh }, events.reduce(evolveNeutral, unlisted), is, by, at);
  }
}

const listAgain = async ({ old, fresh }: Rooms, neutral: Neutral, accountId: string, by: Actor, at: Date) => {
  const now = instant(at);
  /** Asked again it is the same, whatever the clock says then. */
  const asked = (key: string) => ({
    by,
    at: now,
    request: requestOf(callerOf(fresh.associationId, by), `${accountId}:${key}`, {}, fresh.secret),
  });
  const wordsOf = async (contentId: string): Promise<string> =>
    (await old.vault.open([contentId])).get(contentId) ?? '—';
  for (const [service, listed] of Object.entries(neutral.listings)) {
    const { detailsContentId, training, term, ...rest } = listed;
    // the clock of the old one may have been ahead
    const known = training !== undefined && training.completedAt <= now ? { training } : {};
    const facts = { ...rest, ...known, term: { ...term, from: term.from < now ? term.from : now } };
    const of = { service: service as keyof Neutral['listings'], accountId };
    await recordListing(
      fresh,
      of,
      { ...facts, services: [of.service], details: await wordsOf(detailsContentId) },
      asked(service),
    );
  }
  for (const { paperContentId, kind, until, endedAt } of Object.values(neutral.qualifications)) {
    if (endedAt !== undefined || (until !== undefined && until <= now)) continue;
    const paper = { kind, ...(until !== undefined && { until }), paper: await wordsOf(paperContentId) };
    await recordQualification(fresh, accountId, paper, asked(kind));
  }
};
