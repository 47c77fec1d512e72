import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { diffOf } from './diff-of.js';
import { unseen } from '../look/unseen.js';
import s from './data.module.css';

/** What changed between two texts; said in words, too, since most readers of screens pass over ins and del. */
export function Diff({ before, after }: { readonly before: string; readonly after: string }) {
  const { say, locale } = useLanguage();
  if (before === after) return <p className={s.none}>{say(KIT_WORDS.alike)}</p>;
  return (
    <p className={s.diff}>
      {diffOf(before, after, locale).map(({ kind, text }, at) => {
        if (kind === 'same') return text;
        const Changed = kind === 'added' ? 'ins' : 'del';
        return (
          <Changed key={at}>
            <span className={unseen}>{say(KIT_WORDS[kind])}</span>
            {text}
          </Changed>
        );
      })}
    </p>
  );
}
