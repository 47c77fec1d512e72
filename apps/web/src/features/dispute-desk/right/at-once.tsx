import { COMMANDS } from '#messages/commands.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskedAct } from '../../acts/asked-act.js';
import { givenBy } from '../../acts/given-by.js';
import { operationOf, type Command } from '../../acts/screens.js';
import { useFormOf } from '../../acts/use-form-of.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { WAYS, type TaskKind } from '../../tasks/ways.js';
import { useCase } from '../use-case.js';

/** Acts that want no word more than what they are done to; what else could be said of some, their forms ask. */
const AT_ONCE: ReadonlySet<Command> = new Set([
  'TakeUrgent',
  'SecondUrgentMeasure',
  'SecondFaithFinding',
  'AskAgain',
  'AgreeReferral',
  'CommitDraw',
  'FreezeDrawList',
  'ReleaseDecision',
] as const);

type Props = { readonly kind: string; readonly subject: string };

/** The act that does a task, where it wants nothing to be filled: beside the task, once it was shown what follows. */
export function AtOnce({ kind, subject }: Props) {
  const { view } = useCase();
  const way = Object.hasOwn(WAYS, kind) ? WAYS[kind as TaskKind] : undefined;
  const acts = way && 'acts' in way ? way.acts : [];
  const done = acts.filter((command) => AT_ONCE.has(command) && subjectsFor(view, command).includes(subject));
  return done.map((command) => <Act key={command} command={command} subject={subject} />);
}

function Act({ command, subject }: { readonly command: Command; readonly subject: string }) {
  const { locale } = useLanguage();
  const { disputeId } = useCase();
  const operationId = operationOf(command);
  const { data: form } = useFormOf(operationId);
  if (!form) return null;
  return (
    <AskedAct
      kind="secondary"
      values={{}}
      params={givenBy(form, subject)}
      act={COMMANDS[command][locale]}
      onDone={() => undefined}
      {...{ operationId, disputeId }}
    />
  );
}
