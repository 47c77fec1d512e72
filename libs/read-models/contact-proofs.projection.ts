import { instant, type Instant } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type Waiting = { readonly proofId: string; readonly disputeId: string; readonly dueAt: Instant };
export type ContactProofsRow = {
  readonly association_id: string;
  readonly party_id: string;
  readonly waiting: readonly Waiting[];
};

/** A day for a person to look: until then the party cannot speak in its talks. */
const DAY = 86_400_000;

export const contactProofsRowOf = ({ associationId, streamId, events }: Stream<PartyEvent>): ContactProofsRow => {
  const { contacts } = events.filter(isOfParty).reduce(evolveParty, unknownParty);
  const waiting = Object.values(contacts).flatMap(({ offered }) => (offered?.state === 'waiting' ? [offered] : []));
  const sentAt = (proofId: string): number =>
    Math.max(
      ...events.flatMap(({ type, data, meta }) =>
        type === 'ContactProofOffered' && data.proofId === proofId ? [Date.parse(meta.at)] : [],
      ),
    );
  return {
    association_id: associationId,
    party_id: streamId,
    waiting: waiting.map(({ proofId, disputeId }) => ({ proofId, disputeId, dueAt: instant(sentAt(proofId) + DAY) })),
  };
};

/** Parties whose contacts wait for a person to match them. */
export const contactProofs = rowProjection<PartyEvent, ContactProofsRow>({
  name: 'contact_proofs',
  version: versionOf('contact_proofs'),
  category: 'party',
  create: (table) => `
    CREATE TABLE ${table} (
      party_id       uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      waiting        jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id) WHERE waiting <> '[]';`,
  rowOf: contactProofsRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (party_id, association_id, waiting)
         SELECT party_id, association_id, waiting
           FROM jsonb_to_recordset($1::jsonb) AS r (party_id uuid, association_id uuid, waiting jsonb)
         ON CONFLICT (party_id) DO UPDATE SET waiting = excluded.waiting`,
      [JSON.stringify(rows)],
    );
  },
});
