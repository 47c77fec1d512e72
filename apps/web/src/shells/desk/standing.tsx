import type { ReactNode } from 'react';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './frame.module.css';

/** What stands there before anybody is known. */
export function Standing({ children }: { readonly children: ReactNode }) {
  const { say } = useLanguage();
  return (
    <main className={s.standing}>
      <h1>{say(DESK_WORDS.desk)}</h1>
      {children}
    </main>
  );
}
