import { useQuery } from '@tanstack/react-query';
import { IDENTITY_PROOFS } from '#messages/forms/own-choices.js';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listContactProofs } from '../../client/sdk.gen.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../registers/act-links.js';
import { DisputeName } from '../registers/dispute-name.js';
import { Records } from '../registers/records.js';

const TONES = { waiting: 'now', refused: 'overdue', matched: 'lifted' } as const;
const ACTS = { waiting: ['matchContact', 'refuseContactProof'], refused: [], matched: ['endContactMatch'] } as const;

/** What was offered as proof that a contact is this party’s, and what was said to it. */
export function ContactProofs({ partyId }: { readonly partyId: string }) {
  const { say, locale } = useLanguage();
  const read = useQuery(queryOf('listContactProofs', listContactProofs, { path: { partyId } }));
  return (
    <Records
      title={say(W.proofs)}
      read={read}
      empty={say(W.noProof)}
      rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.proofId }))}
      columns={[
        { id: 'contact', label: say(W.contact), isName: true, cell: ({ contact }) => contact ?? '—' },
        {
          id: 'state',
          label: say(DESK_REGISTERS.stage),
          cell: ({ state }) => <Status tone={TONES[state]} word={say(W[state])} />,
        },
        {
          id: 'proof',
          label: say(W.proof),
          cell: ({ proof }) => (proof === undefined ? '—' : wordOf(IDENTITY_PROOFS, proof, locale)),
        },
        {
          id: 'dispute',
          label: say(DESK_REGISTERS.dispute),
          cell: ({ disputeId, number }) => <DisputeName disputeId={disputeId} number={number} />,
        },
        {
          id: 'acts',
          label: say(DESK_REGISTERS.acts),
          cell: ({ proofId, state }) => (
            <ActLinks acts={ACTS[state].map((operation) => ({ operation, ids: { partyId, proofId } }))} />
          ),
        },
      ]}
    />
  );
}
