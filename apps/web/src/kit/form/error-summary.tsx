import { AlertTriangle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FAULTS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './form.module.css';

export type NamedFault = { readonly text: string; readonly onGo?: () => void };
type Props = {
  /** What it is about: with each other one the focus comes here anew. */
  readonly about: unknown;
  readonly faults: readonly NamedFault[];
};

/** All that has to be put right, above the form; each leads to its field (after GOV.UK). */
export function ErrorSummary({ about, faults }: Props) {
  const { tell } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [about]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={s.summary}>
      <h2>
        <AlertTriangle size={18} aria-hidden />
        {tell(FAULTS, { count: faults.length })}
      </h2>
      <ul>
        {faults.map(({ text, onGo }) => (
          <li key={text}>{onGo ? <a {...leadTo(onGo)}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}

/** A link, for it leads somewhere; the address of the page stays what it is. */
const leadTo = (onGo: () => void) => ({
  href: '#',
  onClick: (event: React.MouseEvent) => {
    event.preventDefault();
    onGo();
  },
});
