import { STAGES } from '#messages/core/stages.js';
import { DESK_DOCKET_WORDS as W, GOODS_AND_MORE } from '#messages/ui/desk-docket.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { wordOf } from '../../shared/language/word-of.js';
import { sideOf, type DocketRow, type Ways } from './columns.js';
import { stageTone } from './stage-tone.js';
import s from './docket.module.css';
import { isOfUrgentLane } from '../lists/urgent-lane.js';

/** All that a phone has room for: which dispute, what it is about, how far it is, and its next day. */
export const phoneColumnsOf = ({ say, tell, locale, now, to }: Ways): readonly TableColumn<DocketRow>[] => [
  {
    id: 'number',
    label: say(W.number),
    isName: true,
    isSortable: true,
    cell: ({ disputeId, number, barred, parties, items: { first, count }, stage }) => (
      <span className={s.card}>
        <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>
        <span>
          {(first && tell(GOODS_AND_MORE, { first: first.title ?? first.url ?? '', more: count - 1 })) ??
            sideOf(parties, 'complainant', { say, tell })}
        </span>
        <Status tone={stageTone(stage)} word={wordOf(STAGES, stage, locale)} />
        {barred === true && <small>{say(W.barred)}</small>}
      </span>
    ),
  },
  {
    id: 'nextDue',
    label: say(W.due),
    isSortable: true,
    cell: ({ nextDueAt, nextDue }) =>
      nextDueAt === undefined ? (
        '—'
      ) : (
        <div className={s.due}>
          <Deadline dueAt={nextDueAt} now={now} isUrgent={isOfUrgentLane(nextDue?.subject)} />
        </div>
      ),
  },
];
