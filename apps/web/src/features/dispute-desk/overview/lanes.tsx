import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import { TASKS } from '#messages/core/tasks.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import type { DisputeBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { dueFirst } from '../../lists/due-first.js';
import { isOfUrgentLane } from '../../lists/urgent-lane.js';
import { LegalDay } from '../head/next-day.js';
import { kindOfSubject } from '../timeline/phase-of.js';
import { entriesOf, useEntries } from '../timeline/use-entries.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** What runs beside the complaint itself, each at a pace of its own; what has a card elsewhere is not here. */
const LANES = ['urgent', 'guarantee', 'preservation', 'order', 'proceeding', 'urging', 'review'] as const;
type Lane = (typeof LANES)[number];
type Stage = DisputeBody['stages'][number];
const laneOf = ({ subject }: Stage): Lane | undefined => LANES.find((kind) => kind === kindOfSubject(subject));

/** Urgent wishes, guarantees, orders and the like: how far each is, by when what has to be done, what happened last. */
export function Lanes() {
  const { say } = useLanguage();
  const { stages } = useCase().view;
  const rows = LANES.flatMap((lane) => stages.filter((one) => laneOf(one) === lane));
  if (rows.length === 0) return null;
  return (
    <Card title={say(WORDS.lanes)}>
      <ul className={s.lines}>
        {rows.map((row) => (
          <li key={row.subject}>
            <Row row={row} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Row({ row: { subject, stage, reason } }: { readonly row: Stage }) {
  const { say, locale } = useLanguage();
  const { view, now, tabHref } = useCase();
  const { data } = useEntries();
  const deadline = view.deadlines.find((one) => one.subject === subject);
  const last = entriesOf(data?.entries ?? [], subject).at(-1);
  const tasks = (view.tasks ?? []).filter((one) => one.subject === subject && one.dueAt !== deadline?.dueAt);
  const isOver = stage === 'closed';
  const word = isOver && reason !== undefined ? wordOf(CLOSING_REASONS, reason, locale) : wordOf(STAGES, stage, locale);
  const name = wordOf(SUBJECT_KINDS, kindOfSubject(subject), locale);
  return (
    <>
      <span className={s.between}>
        <b>{name}</b>
        <Status tone={isOver ? 'lifted' : 'now'} word={word} />
      </span>
      {deadline && !isOver && <LegalDay deadline={deadline} />}
      {tasks.toSorted(dueFirst).map(({ kind, dueAt }) => (
        <Deadline
          key={kind}
          name={wordOf(TASKS, kind, locale)}
          dueAt={dueAt}
          now={now}
          isUrgent={isOfUrgentLane(subject)}
        />
      ))}
      {last && <small>{last.text}</small>}
      <span>
        <TextLink href={tabHref('timeline', { subject })}>{say(WORDS.laneCourse)}</TextLink>
      </span>
    </>
  );
}
