import type { Locale } from '#messages/locale.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { CONFIDENCES } from '#messages/rulebook/confidences.js';
import type { PublishedRule } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import s from '../open.module.css';
import g from './guide.module.css';

/** The clause and where that is read; once where the one says the other. Sources are told in English. */
const groundOf = (clause: string, source: string, locale: Locale): readonly string[] => {
  if (!source.startsWith(clause)) return [clauseName(clause, locale), source];
  return [locale === 'en' ? source : clauseName(clause, locale)];
};

/** Rules with where each comes from. */
export function Points({ points }: { readonly points: readonly PublishedRule[] }) {
  const { locale } = useLanguage();
  return (
    <ul className={g.points}>
      {points.map(({ code, words, clause, source, confidence }) => (
        <li key={code}>
          {words[locale]}
          <p className={s.basis}>
            {[...groundOf(clause, source, locale), wordOf(CONFIDENCES, confidence, locale)].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
