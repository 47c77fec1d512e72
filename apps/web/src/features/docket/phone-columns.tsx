import { STAGES } from '#messages/core/stages.js';
import { DESK_DOCKET_WORDS as W } from '#messages/ui/desk-docket.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { wordOf } from '../../shared/language/word-of.js';
import { goodsOf, sideOf, type DocketRow, type Ways } from './line-words.js';
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
    cell: (line) => (
      <span className={s.card}>
        <TextLink href={to(['disputes', line.disputeId])}>{line.number}</TextLink>
        <span>{goodsOf(line, tell) ?? sideOf(line.parties, 'complainant', { say, tell })}</span>
        <Status tone={stageTone(line.stage)} word={wordOf(STAGES, line.stage, locale)} />
        {line.barred === true && <small>{say(W.barred)}</small>}
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
