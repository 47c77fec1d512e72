import { Check, Clock } from 'lucide-react';
import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import { Status } from '../../../../kit/status/status.js';
import { useLanguage } from '../../../../shared/language/language.js';
import s from '../../desk.module.css';

type Line = { readonly name: string; readonly how: string | undefined; readonly wants?: string };

/** Who has signed, and how; who has not. */
export function Signatures({ lines }: { readonly lines: readonly Line[] }) {
  const { say } = useLanguage();
  return (
    <ul className={s.lines}>
      {lines.map(({ name, how, wants = say(W.notSigned) }) => (
        <li key={name}>
          <span className={s.between}>
            <span>{name}</span>
            <Status
              tone={how === undefined ? 'due' : 'lifted'}
              icon={how === undefined ? Clock : Check}
              word={how ?? wants}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
