import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { NEWS_DAYS } from '#domain/membership/news.js';
import { preventionStageAt, type PreventiveMeasure } from '#domain/prevention/state.js';
import type { Database } from '#event-store/types.js';
import { findPreventions } from '#read-models/find-preventions.js';
import { isThere } from '#read-models/is-there.js';
import { tellAccount } from '../account/tell-account.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { readsFor } from '../party/who-reads.js';
import { loadPrevention } from './preventions.js';

/**
 * Writes to all who act for a party that a preventive measure is meant, was decided, or ended, and that an objection
 * was turned down: each once, and never a word of it. How many mails are owed; may be repeated. `machine` is machine
 * time.
 */
export async function tellMembers({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  if (!(await isThere(database, 'preventions'))) return 0;
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association WHERE NOT sandbox');
  let told = 0;
  for (const { id } of rows) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    for (const partyId of await findPreventions(database, id)) {
      const { measures } = (await loadPrevention(tenant, partyId)).prevention;
      for (const one of Object.values(measures)) {
        for (const stage of newsOf(one, at))
          told += await tellOnce(
            database,
            { associationId: id, partyId, measureId: one.measureId, stage, at },
            machine,
          );
      }
    }
  }
  return told;
}

/** How far it is, and beside that an objection that ended nothing: of an old one nobody hears any more. */
const newsOf = (one: PreventiveMeasure, at: Instant): readonly string[] => {
  const { upheld, decidedAt } = one.objectionDecision ?? {};
  const isNews = decidedAt !== undefined && localDateAt(decidedAt) >= daysAfter(localDateAt(at), -NEWS_DAYS);
  return [preventionStageAt(one, at), ...(isNews && upheld === false ? [`objection-rejected/${decidedAt}`] : [])];
};

type Stage = {
  readonly associationId: string;
  readonly partyId: string;
  readonly measureId: string;
  readonly stage: string;
  /** Legal now. */
  readonly at: Instant;
};

/** Noted together with the mails that are owed; the second time there is nothing to do. */
const tellOnce = async (
  database: Database,
  { associationId, partyId, measureId, stage, at }: Stage,
  machine: Date,
): Promise<number> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'note-prevention-notice',
    text: `INSERT INTO office.prevention_notice (account_id, measure_id, stage, told_at)
             SELECT id, $3, $4, $5 FROM office.account a
              WHERE association_id = $1 AND ${readsFor('a', '$2::uuid', '$6::timestamptz')}
             ON CONFLICT DO NOTHING RETURNING account_id AS id`,
    values: [associationId, partyId, measureId, stage, machine, at],
  });
  for (const { id: accountId } of rows) await tellAccount(database, { accountId, topic: 'prevention' }, machine);
  return rows.length;
};
