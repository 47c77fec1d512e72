import type { PartyEvent } from '#domain/party/events.js';
import { provedContacts } from '#domain/party/proved.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import { isEndTopic, type EndTopic } from '#domain/party/told-contacts.js';
import { loadStreams } from '#event-store/load-streams.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { ToTell } from './tell-once.js';

type Row = Pick<ToTell, 'toldOf' | 'day'> & {
  readonly id: string;
  readonly partyId: string;
  readonly topic: EndTopic;
  readonly contactId: string;
};

/**
 * Tells a party for whom no account reads that something of its own ends: at the phone that it proved last, and at
 * nothing that is not proved. Once each; of many that are new at the same time one message is sent, the others are
 * noted with it. How many messages are owed.
 */
export async function tellContacts(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  unread: readonly ToTell[],
  machine: Date,
): Promise<number> {
  const news = unread.flatMap(({ to, topic, ...one }) =>
    'partyId' in to && isEndTopic(topic) ? [{ ...one, topic, partyId: to.partyId }] : [],
  );
  if (news.length === 0) return 0;
  const ids = [...new Set(news.map(({ partyId }) => partyId))];
  const streams = await loadStreams<PartyEvent>(database, associationId, ids);
  const rows = news.flatMap((one): readonly Row[] => {
    const party = (streams.get(one.partyId)?.events ?? []).filter(isOfParty).reduce(evolveParty, unknownParty);
    const contactId = provedContacts(party).at(-1);
    return contactId === undefined ? [] : [{ ...one, id: newId(), contactId }];
  });
  const { rows: owed } = await database.query<{ state: string }>({
    name: 'tell-contacts',
    text: `WITH fresh AS (
             SELECT r.*, row_number() OVER (PARTITION BY "partyId", topic, "contactId" ORDER BY day, "toldOf") AS place
               FROM jsonb_to_recordset($2::jsonb)
                 AS r (id uuid, "partyId" uuid, topic text, "toldOf" text, day date, "contactId" uuid)
              WHERE NOT EXISTS (
                    SELECT FROM office.contact_notice n
                     WHERE n.party_id = "partyId" AND n.topic = r.topic
                       AND n.told_of = "toldOf" AND n.contact_id = "contactId"))
           INSERT INTO office.contact_notice
               (id, association_id, party_id, topic, channel, contact_id, told_of, day, state, next_attempt_at)
             SELECT id, $1, "partyId", topic, 'sms', "contactId", "toldOf", day,
                    CASE place WHEN 1 THEN 'waiting' ELSE 'void' END, $3
               FROM fresh ORDER BY "partyId", topic, "toldOf"
             ON CONFLICT DO NOTHING RETURNING state`,
    values: [associationId, JSON.stringify(rows), machine],
  });
  return owed.filter(({ state }) => state === 'waiting').length;
}
