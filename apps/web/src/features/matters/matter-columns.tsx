import { STAGES } from '#messages/core/stages.js';
import { formatList } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { PARTS_TAKEN, SEAT_WORDS as W, WAITS_FOR_WORDS } from '#messages/ui/seats.js';
import type { DisputeLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import type { Desk } from '../../shared/desk/use-desk.js';
import { wordOf } from '../../shared/language/word-of.js';
import { stageTone } from '../docket/stage-tone.js';
import { otherSide } from './other-side.js';

type Row = DisputeLine & { readonly id: string };
type Ways = {
  readonly say: (words: Words) => string;
  readonly locale: Locale;
  readonly now: string;
  readonly to: Desk['to'];
  /** Others have both sides before them. */
  readonly isParty: boolean;
};

/** What one has to know of each of one's matters. */
export const matterColumns = ({ say, locale, now, to, isParty }: Ways): readonly TableColumn<Row>[] => [
  {
    id: 'number',
    label: say(W.number),
    isName: true,
    width: 205,
    cell: ({ disputeId, number, reference }) => (
      <TwoLines isStacked first={<TextLink href={to(['disputes', disputeId])}>{number}</TextLink>} second={reference} />
    ),
  },
  {
    id: 'side',
    label: say(W.side),
    width: 110,
    cell: ({ roles = [] }) =>
      formatList(
        roles.map((role) => wordOf(PARTS_TAKEN, role, locale)),
        locale,
      ),
  },
  {
    id: 'others',
    label: say(isParty ? W.otherSide : W.between),
    width: 150,
    cell: (line) => {
      const [first = say(W.notTold), ...more] = otherSide(line);
      return <TwoLines isStacked first={first} second={more.length === 0 ? undefined : more.join(' · ')} />;
    },
  },
  {
    id: 'right',
    label: say(W.right),
    cell: ({ right, items }) => (
      <TwoLines
        isStacked
        first={
          right &&
          [wordOf(RIGHT_KINDS, right.kind, locale), right.name].filter((part) => part !== undefined).join(' · ')
        }
        second={items.first?.title}
      />
    ),
  },
  {
    id: 'stage',
    label: say(W.stage),
    cell: ({ stage }) => <Status tone={stageTone(stage)} word={wordOf(STAGES, stage, locale)} />,
  },
  {
    id: 'turn',
    label: say(W.turn),
    cell: ({ waitingFor, stage }) =>
      waitingFor === undefined || stage === 'closed' ? '—' : WAITS_FOR_WORDS[waitingFor][locale],
  },
  {
    id: 'due',
    label: say(W.due),
    width: 150,
    cell: ({ nextDueAt }) => (nextDueAt === undefined ? '—' : <Deadline dueAt={nextDueAt} now={now} />),
  },
];
