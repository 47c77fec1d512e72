import { OPERATIONS } from '#messages/forms/operations.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { doableBy, type Doable } from '../acts/offices-of.js';
import s from './lists.module.css';

type Props = {
  readonly acts: readonly Doable[];
  /** Parts of the operations' addresses that are known here. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly isButton?: boolean;
};

/** What the office that is acted in may do with a row or a page, each a link to its form; nothing where it may do none. */
export function ActLinks({ acts, ids, isButton = false }: Props) {
  const { say } = useLanguage();
  const { office, to } = useDesk();
  const open = doableBy(office, acts, ids);
  if (open.length === 0) return null;
  return (
    <span className={s.acts}>
      {open.map(([act, its]) => (
        <TextLink key={act} href={to(['do', act], its)} isButton={isButton}>
          {say(OPERATIONS[act].label)}
        </TextLink>
      ))}
    </span>
  );
}
