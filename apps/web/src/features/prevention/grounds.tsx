import { formatDay } from '#messages/format.js';
import { PREVENTION_GROUNDS_NAMED } from '#messages/prevention/words.js';
import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import type { PreventionGroundView } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';

/** Final decisions and penalties on which something rests. */
export function Grounds({ grounds }: { readonly grounds: readonly PreventionGroundView[] }) {
  const { say, locale } = useLanguage();
  return (
    <ul>
      {grounds.map(({ kind, number, imposedOn, decisionId, fallenAt }) => (
        <li key={decisionId ?? number ?? imposedOn}>
          {[
            say(PREVENTION_GROUNDS_NAMED[kind]),
            number ?? decisionId?.slice(-8),
            imposedOn && formatDay(imposedOn, locale),
            fallenAt && say(W.fallen),
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}
