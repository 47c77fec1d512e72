import { COMMANDS } from '#messages/commands.js';
import { POSTING_WORDS as W } from '#messages/ui/desk-posting.js';
import { explainDeadline } from '#messages/calendar/derivation.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { Deadline } from '../../kit/status/deadline.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActForm } from '../acts/act-form.js';
import type { Values } from '../acts/model/field.js';
import { useFormOf } from '../acts/use-form-of.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useCase } from '../dispute-desk/use-case.js';
import s from './packet.module.css';

const POST = { channel: 'post' } as const;
/** What can become of a letter, as it is recorded; what follows by the rulebook the preview of each says. */
const FATES = [
  {
    id: 'sent',
    command: 'RecordHandover',
    operation: 'recordHandover',
    words: W.posted,
    begun: { ...POST, arrived: false },
  },
  {
    id: 'proved',
    command: 'RecordHandover',
    operation: 'recordHandover',
    words: W.proved,
    begun: { ...POST, arrived: true },
  },
  { id: 'returned', command: 'RecordReturn', operation: 'recordReturn', words: W.returned, begun: POST },
  { id: 'tried', command: 'RecordAttempt', operation: 'recordAttempt', words: W.tried, begun: POST },
] as const;

/** Posted, delivered with its proof, come back, or not taken yet: each with what the rulebook does then. */
export function AfterPosting({ serviceId }: { readonly serviceId: string }) {
  const { say, locale } = useLanguage();
  const { view, now } = useCase();
  const subject = `service:${serviceId}`;
  const deadline = view.deadlines.find((one) => one.subject === subject);
  return (
    <section className={s.after} data-noprint aria-label={say(W.whatBecame)}>
      <h2>{say(W.whatBecame)}</h2>
      {deadline && (
        <Deadline
          name={say(W.runs)}
          dueAt={deadline.dueAt}
          now={now}
          steps={explainDeadline(deadline as unknown as Parameters<typeof explainDeadline>[0], locale)}
          source={clauseName(deadline.clause, locale)}
        />
      )}
      {FATES.filter(({ command }) => subjectsFor(view, command).includes(subject)).map(
        ({ id, command, operation, words, begun }) => (
          <details key={id}>
            <summary>{say(words)}</summary>
            <Fate {...{ serviceId, operation, begun, id }} act={COMMANDS[command][locale]} />
          </details>
        ),
      )}
    </section>
  );
}

type Props = {
  readonly serviceId: string;
  readonly operation: string;
  readonly begun: Values;
  readonly id: string;
  readonly act: string;
};

function Fate({ serviceId, operation, begun, id, act }: Props) {
  const { disputeId } = useCase();
  const { data: form } = useFormOf(operation);
  if (!form) return null;
  return <ActForm keptAs={id} {...{ form, act, disputeId, begun }} given={{ serviceId }} onDone={() => undefined} />;
}
