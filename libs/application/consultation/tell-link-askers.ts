import type { Everywhere } from '../command-handler/everywhere.js';
import { contactsOf } from '#domain/party/told-contacts.js';
import { newId } from '#infrastructure/ids.js';
import { loadParty } from '../party/parties.js';
import { CONSULTATIONS_VIEW } from '#read-models/views.js';

type Row = {
  readonly associationId: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly word: number;
};

/**
 * Writes to who asked for legal aid from a link, at the contacts that are its own, that there is news of it: once for
 * each word of the association, and never with one of them. Accounts that act for it and contacts that it has no more
 * hear nothing: it asked for itself. How many. May be repeated. `machine` is machine time.
 */
export async function tellLinkAskers({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  const { rows } = await database.query<Row>({
    name: 'link-askers-to-tell',
    text: `SELECT association_id AS "associationId", consultation_id AS "consultationId", asker_id AS "partyId",
                  told_of::int AS word
             FROM ${CONSULTATIONS_VIEW} c
            WHERE by_link AND told_of IS NOT NULL
              AND NOT EXISTS (SELECT FROM office.contact_notice n
                               WHERE n.about_id = c.consultation_id AND n.version = c.told_of::int)
            ORDER BY consultation_id LIMIT 500`,
    values: [],
  });
  let told = 0;
  for (const { associationId, consultationId, partyId, word } of rows) {
    const { party } = await loadParty(tenantOf(associationId), partyId);
    for (const { channel, contactId } of contactsOf({ ...party, replaced: [], authorised: [] })) {
      const { rowCount } = await database.query(
        `INSERT INTO office.contact_notice (id, association_id, party_id, about_id, version, topic, channel, contact_id, next_attempt_at)
           VALUES ($1, $2, $3, $4, $5, 'legal-aid-news', $6, $7, $8) ON CONFLICT DO NOTHING`,
        [newId(), associationId, partyId, consultationId, word, channel, contactId, machine],
      );
      told += rowCount ?? 0;
    }
  }
  return told;
}
