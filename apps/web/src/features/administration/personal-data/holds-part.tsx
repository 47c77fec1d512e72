import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listLegalHolds } from '../../../client/sdk.gen.js';
import type { ListLegalHoldsResponse } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import type { Doable } from '../../acts/offices-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

const STATES = { proposed: W.proposed, placed: W.placed, 'lift-proposed': W.liftProposed, lifted: W.lifted };
const TONES: Readonly<Record<keyof typeof STATES, Tone>> = {
  proposed: 'now',
  placed: 'held',
  'lift-proposed': 'now',
  lifted: 'lifted',
};
type Hold = ListLegalHoldsResponse['items'][number];
/** The second person is never the first. */
const actsOf = ({ holdId, state, proposedBy, liftProposedBy }: Hold, own: string): readonly Doable[] => {
  if (state === 'placed') return [['proposeLiftOfHold', { holdId }]];
  if (state === 'proposed' && proposedBy !== own) return [['placeLegalHold', { holdId }]];
  if (state === 'lift-proposed' && liftProposedBy !== own) return [['liftLegalHold', { holdId }]];
  return [];
};

/** What must not be erased, by the word of two administrators. */
export function HoldsPart() {
  const { path, accountId, to, say, shortly } = useHere();
  const nameOf = useNames();
  const { list, turning } = useTurns('', (page) => queryOf('listLegalHolds', listLegalHolds, { path, query: page }));
  const heldOf = ({ kind, subjectId }: Hold) => {
    if (kind === 'dispute') return <TextLink href={to(['disputes', subjectId])}>{say(W.aDispute)}</TextLink>;
    return kind === 'party' ? say(W.aParty) : nameOf(subjectId);
  };
  return (
    <RowsPart
      title={W.holds}
      help={W.holdsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.holdId }))}
      acts={[['proposeLegalHold']]}
      none={W.noHolds}
      noneHelp={W.noHoldsHelp}
      rowActs={(row) => actsOf(row, accountId)}
      columns={[
        { id: 'held', label: say(W.held), isName: true, cell: heldOf },
        { id: 'reason', label: say(W.reason), cell: ({ reason }) => reason },
        { id: 'proposedBy', label: say(W.proposedBy), cell: ({ proposedBy }) => nameOf(proposedBy) },
        { id: 'proposedAt', label: say(W.proposedAt), cell: ({ proposedAt }) => shortly(proposedAt) },
        { id: 'placedBy', label: say(W.placedBy), cell: ({ placedBy }) => nameOf(placedBy) },
        { id: 'liftedBy', label: say(W.liftedBy), cell: ({ liftedBy }) => nameOf(liftedBy) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ state }) => <Status tone={TONES[state]} word={say(STATES[state])} />,
        },
      ]}
    />
  );
}
