import { RESULT_GROUNDS_NAMED } from '#messages/intake/delegation.js';
import { formatList } from '#messages/format.js';
import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { PLATFORM_DESK } from '#messages/ui/platform-desk.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import type { TableColumn } from '../../../kit/data/table.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { DueDay } from '../../lists/due-day.js';
import type { Said } from './answers-of.js';
import type { AskedItem } from './use-results.js';

/** Each item: of which complaint, what is said of it and why, until when, and what the platform has put down so far. */
export const useItemColumns = (said: Readonly<Record<string, Said>>): readonly TableColumn<AskedItem>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  return [
    {
      id: 'number',
      label: say(PLATFORM_DESK.references),
      isName: true,
      width: 180,
      cell: ({ disputeId, number, name }) => (
        <TwoLines
          isStacked
          first={<TextLink href={to(['disputes', disputeId])}>{number}</TextLink>}
          second={name ?? '—'}
        />
      ),
    },
    {
      id: 'outcome',
      label: say(W.outcomeOf),
      cell: ({ measure, grounds }) => (
        <TwoLines
          isStacked
          first={say(measure === 'lift' ? W.liftIt : W.keep)}
          second={formatList(
            grounds.map((ground) => wordOf(RESULT_GROUNDS_NAMED, ground, locale)),
            locale,
          )}
        />
      ),
    },
    {
      id: 'due',
      label: say(PLATFORM_DESK.ourDay),
      cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} />,
    },
    {
      id: 'answer',
      label: say(W.yourAnswer),
      cell: ({ id }) => {
        const own = said[id];
        if (!own) return <Status tone="neutral" word={say(W.notYet)} />;
        return <TwoLines isStacked first={<Status tone="now" word={say(W[own.answer])} />} second={own.reason} />;
      },
    },
  ];
};
