import { MEASURE_GROUNDS, RUNG_NAMES } from '#messages/measures/measures.js';
import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import type { TableColumn } from '../../../kit/data/table.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { DueDay } from '../../lists/due-day.js';
import type { OwedMeasure } from './use-owed.js';

/** What is wanted of which listing, why, and until when. */
export const useMeasureColumns = (): readonly TableColumn<OwedMeasure>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  return [
    {
      id: 'number',
      label: say(SEAT_WORDS.number),
      isName: true,
      width: 190,
      cell: ({ task, externalId, id }) => (
        <TwoLines
          isStacked
          first={<TextLink href={to(['disputes', task.disputeId])}>{task.number}</TextLink>}
          second={externalId ?? id.slice(-8)}
        />
      ),
    },
    { id: 'seller', label: say(W.seller), cell: ({ task, respondentId }) => nameIn(task.parties, respondentId) },
    {
      id: 'wanted',
      label: say(W.wanted),
      cell: ({ wanted, rung, heldBy = [] }) => (
        <TwoLines
          isStacked
          first={wanted === 'lift' ? say(W.lift) : rung ? wordOf(RUNG_NAMES, rung, locale) : say(W.block)}
          second={heldBy.length > 0 ? say(W.heldElsewhere) : undefined}
        />
      ),
    },
    { id: 'ground', label: say(W.ground), cell: ({ ground }) => wordOf(MEASURE_GROUNDS, ground, locale) },
    {
      id: 'state',
      label: say(W.state),
      cell: ({ refused, sequence }) =>
        refused === sequence ? (
          <Status tone="neutral" word={say(W.refusedBefore)} />
        ) : (
          <Status tone="due" word={say(W.open)} />
        ),
    },
    {
      id: 'due',
      label: say(SEAT_WORDS.due),
      cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} />,
    },
  ];
};

const nameIn = (parties: OwedMeasure['task']['parties'], id: string): string =>
  parties.find(({ partyId }) => partyId === id)?.name ?? '—';
