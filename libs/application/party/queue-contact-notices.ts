import { isOfParty, evolveParty, unknownParty, type Party } from '#domain/party/state.js';
import type { PartyEvent } from '#domain/party/events.js';
import { contactsOf, topicOf } from '#domain/party/told-contacts.js';
import type { Instant } from '#domain/kernel/message.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';

/**
 * Of what was recorded of parties in these versions of their streams, tells at once every contact that was known before
 * it. May be repeated. `now` is machine time.
 */
export async function queueContactNotices(
  database: Database,
  associationId: string,
  recorded: ReadonlyMap<string, ReadonlySet<number>>,
  now: Instant,
): Promise<void> {
  if (recorded.size === 0) return;
  const streams = await loadStreams<PartyEvent>(database, associationId, [...recorded.keys()]);
  const rows = [...streams].flatMap(([partyId, { events }]) => {
    let party: Party = unknownParty;
    return events.filter(isOfParty).flatMap((event) => {
      const told = recorded.get(partyId)?.has(event.version) ? topicOf(event) : undefined;
      const contacts = told ? contactsOf(party) : [];
      party = evolveParty(party, event);
      return contacts.map((contact) => ({ id: newId(), partyId, version: event.version, ...told, ...contact }));
    });
  });
  if (rows.length === 0) return;
  await database.query({
    name: 'queue-contact-notices',
    text: `INSERT INTO office.contact_notice (id, association_id, party_id, version, topic, channel, contact_id, new_contact_id, next_attempt_at)
             SELECT id, $1, "partyId", version, topic, channel, "contactId", "newContactId", $3
               FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, "partyId" uuid, version int, topic text, channel text, "contactId" uuid, "newContactId" uuid)
             ON CONFLICT DO NOTHING`,
    values: [associationId, JSON.stringify(rows), now],
  });
}
