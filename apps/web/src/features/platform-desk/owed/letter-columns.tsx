import type { Locale } from '#messages/locale.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { OWED_LETTERS as L } from '#messages/ui/platform-letters.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import type { TableColumn } from '../../../kit/data/table.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { DueDay } from '../../lists/due-day.js';
import type { LetterRow } from './use-owed.js';

export const letterName = ({ document }: LetterRow, locale: Locale): string => wordOf(DOCUMENT_KINDS, document, locale);

/** Which letter, to whom, since when and until when, with the act beside it. */
export const useLetterColumns = (
  report: (row: LetterRow) => void,
  isBusy: boolean,
): readonly TableColumn<LetterRow>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  return [
    {
      id: 'letter',
      label: say(L.letter),
      isName: true,
      cell: (row) => (
        <TwoLines
          isStacked
          first={letterName(row, locale)}
          second={<TextLink href={to(['disputes', row.disputeId])}>{row.number}</TextLink>}
        />
      ),
    },
    // on a phone the act stands in sight, beside what it is about
    {
      id: 'act',
      label: say(L.report),
      cell: (row) => (
        <Button size="small" isDisabled={isBusy} onPress={() => report(row)}>
          {say(L.arrived)}
        </Button>
      ),
    },
    {
      id: 'addressee',
      label: say(L.addressee),
      cell: ({ parties, addresseeId }) => parties.find(({ partyId }) => partyId === addresseeId)?.name ?? '—',
    },
    { id: 'ordered', label: say(L.orderedAt), cell: ({ orderedAt }) => instantText(orderedAt, locale) },
    { id: 'due', label: say(SEAT_WORDS.due), cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} /> },
  ];
};
