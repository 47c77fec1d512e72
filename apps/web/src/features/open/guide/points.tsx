import { CONFIDENCES } from '#messages/rulebook/confidences.js';
import type { PublishedRule } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import s from '../open.module.css';
import g from './guide.module.css';

/** Rules with where each comes from. */
export function Points({ points }: { readonly points: readonly PublishedRule[] }) {
  const { locale } = useLanguage();
  return (
    <ul className={g.points}>
      {points.map(({ code, words, clause, source, confidence }) => (
        <li key={code}>
          {words[locale]}
          <p className={s.basis}>
            {[...(source.startsWith(clause) ? [] : [clause]), source, wordOf(CONFIDENCES, confidence, locale)].join(
              ' · ',
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
