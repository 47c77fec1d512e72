import { explainDeadline } from '#messages/calendar/derivation.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { STAGES } from '#messages/core/stages.js';
import type { DeadlineBody } from '../../../client/types.gen.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useCase, useSubjectName } from '../use-case.js';
import { isOfUrgentLane } from '../../lists/urgent-lane.js';

type Props = { readonly deadline: DeadlineBody; readonly name?: string };

/** A legal day: what has to be done by then, how long is left by the calendar, and how it was counted. */
export function LegalDay({ deadline, name }: Props) {
  const { locale } = useLanguage();
  const { view, now } = useCase();
  const { subject, dueAt, provisional, clause } = deadline;
  const stage = view.stages.find((one) => one.subject === subject)?.stage ?? view.stage;
  const about = useSubjectName()(subject);
  const left = view.desk?.workingDaysLeft.find((one) => one.subject === subject)?.count;
  const counted = deadline as unknown as Parameters<typeof explainDeadline>[0]; // the description leaves its steps open
  const what = name ?? `${wordOf(STAGES, stage, locale)}${about === undefined ? '' : ` · ${about}`}`;
  return (
    <Deadline
      name={what}
      dueAt={dueAt}
      now={now}
      isUrgent={isOfUrgentLane(subject)}
      isProvisional={provisional}
      steps={explainDeadline(counted, locale)}
      source={clauseName(clause, locale)}
      {...(left !== undefined && { workingDaysLeft: left })}
    />
  );
}
