import { COMMANDS } from '#messages/commands.js';
import { isOperation, OPERATIONS } from '#messages/forms/operations.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { ACT_SCREENS, type Command } from '../acts/screens.js';
import s from './registers.module.css';

type Row = { readonly operation: string; readonly ids?: Readonly<Record<string, string>> };

/** What can be done with one thing, each a link to its form; what has no form is not there. */
export function ActLinks({ acts }: { readonly acts: readonly Row[] }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const known = acts.flatMap(({ operation, ids = {} }) =>
    isOperation(operation) ? [{ operation, ids, label: say(OPERATIONS[operation].label) }] : [],
  );
  if (known.length === 0) return null;
  return (
    <ul className={s.acts} data-noprint>
      {known.map(({ operation, ids, label }) => (
        <li key={[operation, ...Object.values(ids)].join()}>
          <TextLink isButton href={to(['do', operation], ids)}>
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

type InDispute = { readonly disputeId: string; readonly command: Command; readonly subject?: string };

/** One act of a dispute, by its name. */
export function DisputeAct({ disputeId, command, subject }: InDispute) {
  const { say } = useLanguage();
  const { to } = useDesk();
  if (ACT_SCREENS[command] !== 'form') return null;
  return <TextLink href={to(['disputes', disputeId, 'acts', command], { subject })}>{say(COMMANDS[command])}</TextLink>;
}
