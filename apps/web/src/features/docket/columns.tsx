import { STAGES } from '#messages/core/stages.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import {
  AGE,
  DESK_DOCKET_WORDS as W,
  GOODS_AND_MORE,
  PEOPLE_AND_MORE,
  WAITERS_NAMED,
} from '#messages/ui/desk-docket.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { tableText } from '../../shared/language/instant-text.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ageOf, goodsOf, sideOf, type DocketRow, type Ways } from './line-words.js';
import { stageTone } from './stage-tone.js';
import { isOfUrgentLane } from '../lists/urgent-lane.js';
import s from './docket.module.css';

/** What of a dispute stands in the docket, column by column. */
export const columnsOf = ({ say, tell, locale, now, to }: Ways): readonly TableColumn<DocketRow>[] => [
  {
    id: 'number',
    label: say(W.number),
    isName: true,
    isSortable: true,
    width: 204,
    cell: ({ disputeId, number, reference, barred }) => (
      <TwoLines
        isStacked
        first={<TextLink href={to(['disputes', disputeId])}>{number}</TextLink>}
        second={barred === true ? say(W.barred) : reference}
      />
    ),
  },
  {
    id: 'parties',
    label: say(W.parties),
    width: 132,
    cell: ({ parties }) => (
      <TwoLines
        isStacked
        first={sideOf(parties, 'complainant', { say, tell })}
        second={sideOf(parties, 'respondent', { say, tell })}
      />
    ),
  },
  { id: 'items', label: say(W.goods), width: 180, cell: (line) => goodsOf(line, tell) },
  {
    id: 'right',
    label: say(W.right),
    width: 110,
    cell: ({ right, platforms }) => (
      <TwoLines
        isStacked
        first={
          right &&
          [wordOf(RIGHT_KINDS, right.kind, locale), right.name].filter((part) => part !== undefined).join(' · ')
        }
        second={platforms.map(({ name }) => name).join(' · ')}
      />
    ),
  },
  {
    id: 'stage',
    label: say(W.stage),
    width: 138,
    cell: ({ stage }) => (
      <div className={s.stage}>
        <Status tone={stageTone(stage)} word={wordOf(STAGES, stage, locale)} />
      </div>
    ),
  },
  {
    id: 'nextDue',
    label: say(W.due),
    isSortable: true,
    width: 146,
    cell: ({ nextDueAt, nextDue }) =>
      nextDueAt === undefined ? (
        '—'
      ) : (
        <Deadline dueAt={nextDueAt} now={now} isUrgent={isOfUrgentLane(nextDue?.subject)} />
      ),
  },
  {
    id: 'waitingFor',
    label: say(W.waitingFor),
    width: 80,
    cell: ({ waitingFor }) => (waitingFor ? WAITERS_NAMED[waitingFor][locale] : '—'),
  },
  {
    id: 'owner',
    label: say(W.owner),
    cell: ({ owner, team }) => <TwoLines isStacked first={owner?.name ?? say(W.nobody)} second={team?.name} />,
  },
  {
    id: 'age',
    label: say(W.age),
    isSortable: true,
    isNumber: true,
    width: 68,
    cell: (line) => tell(AGE, { days: ageOf(line, now) }),
  },
  {
    id: 'filedAt',
    label: say(W.filed),
    isSortable: true,
    cell: ({ filedAt }) => tableText(filedAt),
  },
  { id: 'openTasks', label: say(W.tasks), isNumber: true, width: 72, cell: ({ openTasks }) => openTasks ?? 0 },
  {
    id: 'tags',
    label: say(W.tags),
    cell: ({ tags = [] }) => (
      <span className={s.tags}>
        {tags.map((tag) => (
          <TextLink key={tag} href={to(['docket'], { tag, state: 'all' })}>
            {tag}
          </TextLink>
        ))}
      </span>
    ),
  },
  {
    id: 'risk',
    label: say(W.risk),
    isSortable: true,
    isNumber: true,
    width: 72,
    cell: ({ risk }) => risk?.points ?? 0,
  },
];
