import { OPERATIONS } from '#messages/forms/operations.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './administration.module.css';
import { mayDo, type Doable } from './may.js';

type Props = { readonly acts: readonly Doable[]; readonly isButton?: boolean };

/** Links to the forms of what may be done in this office; others’ are not shown. */
export function ActLinks({ acts, isButton = false }: Props) {
  const { say } = useLanguage();
  const { office, to } = useDesk();
  const own = acts.filter(([act]) => mayDo(act, office));
  if (own.length === 0) return null;
  return (
    <span className={s.acts}>
      {own.map(([act, ids]) => (
        <TextLink key={act} isButton={isButton} href={to(['do', act], ids)}>
          {say(OPERATIONS[act].label)}
        </TextLink>
      ))}
    </span>
  );
}
