import { useEffect, useRef } from 'react';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import { TASKS } from '#messages/core/tasks.js';
import { DESK_DISPUTE as WORDS, STEP_NAMES, STEP_OF, TURN_OF, TURNS } from '#messages/ui/desk-dispute.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { Breadcrumbs } from '../../../kit/navigation/breadcrumbs.js';
import { Stepper } from '../../../kit/navigation/stepper.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { Status } from '../../../kit/status/status.js';
import { isOfStaff, listOf, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useWide } from '../use-wide.js';
import { useCase } from '../use-case.js';
import { Marks } from './marks.js';
import { byDay } from './next-deadline.js';
import { LegalDay } from './next-day.js';
import { STEPS, stepStates } from './stage-steps.js';
import { Who } from './who.js';
import s from '../desk.module.css';
import { dueFirst } from '../../lists/due-first.js';
import { isOfUrgentLane } from '../../lists/urgent-lane.js';

/** Which dispute this is, between whom, whose turn it is until when, and how far it has got. */
export function Head() {
  const { say, tell, locale } = useLanguage();
  const { office, to } = useDesk();
  const { view, now } = useCase();
  const isWide = useWide(620);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const [next] = byDay(view);
  const states = stepStates(view);
  const [task] = [...(view.tasks ?? [])].sort(dueFirst);
  const isTask = task !== undefined && (next === undefined || task.dueAt <= next.dueAt);
  const turn = view.desk?.waitingFor; // to others each legal day says it
  const isOver = view.stage === 'closed';
  const word =
    isOver && view.reason !== undefined
      ? wordOf(CLOSING_REASONS, view.reason, locale)
      : wordOf(STAGES, view.stage, locale);
  const here = STEPS.find((id) => states[id] === 'here') ?? 'filed';
  const way = (
    <Stepper
      label={say(WORDS.progress)}
      steps={STEPS.map((id) => ({ id, label: say(STEP_NAMES[id]), state: states[id] }))}
    />
  );
  return (
    <header className={s.head}>
      <Breadcrumbs
        crumbs={[
          { label: say(isOfStaff(office) ? WORDS.disputes : SEAT_WORDS.matters), href: to([listOf(office)]) },
          { label: view.number },
        ]}
      />
      <div className={s.headRow}>
        <div className={s.titles}>
          <div className={s.row}>
            <h1 className={s.number} tabIndex={-1} ref={heading}>
              {view.number}
            </h1>
            <Status tone={isOver ? 'lifted' : 'now'} word={word} />
            <Marks />
          </div>
          <Who />
        </div>
        <div className={s.turn}>
          {!isOver && turn !== undefined && <p className={s.quiet}>{tell(TURN_OF, { who: TURNS[turn] })}</p>}
          {isTask && (
            <Deadline
              name={wordOf(TASKS, task.kind, locale)}
              dueAt={task.dueAt}
              now={now}
              isUrgent={isOfUrgentLane(task.subject)}
            />
          )}
          {!isTask && next && <LegalDay deadline={next} />}
        </div>
      </div>
      {isWide ? (
        way
      ) : (
        <details className={s.fold}>
          <summary>{tell(STEP_OF, { name: STEP_NAMES[here], at: STEPS.indexOf(here) + 1, of: STEPS.length })}</summary>
          {way}
        </details>
      )}
    </header>
  );
}
