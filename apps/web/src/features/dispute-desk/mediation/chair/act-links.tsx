import type { Words } from '#messages/locale.js';
import { TextLink } from '../../../../kit/actions/text-link.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { subjectsFor } from '../../../dispute/subjects.js';
import { useCase } from '../../use-case.js';
import s from '../../desk.module.css';

type Props = { readonly subject: string; readonly acts: readonly (readonly [command: string, words: Words])[] };

/** Those of these acts that the API allows now. */
export function ActLinks({ subject, acts }: Props) {
  const { say } = useLanguage();
  const { view, actHref } = useCase();
  const allowed = acts.filter(([command]) => subjectsFor(view, command).includes(subject));
  if (allowed.length === 0) return null;
  return (
    <div className={s.row} data-noprint>
      {allowed.map(([command, words]) => (
        <TextLink key={command} isButton href={actHref(command, subject)}>
          {say(words)}
        </TextLink>
      ))}
    </div>
  );
}
