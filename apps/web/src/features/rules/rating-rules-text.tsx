import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { RATING_TEXT, RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RatingRulesBody } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { MethodText } from '../open/ratings/method-text.js';
import s from './rules.module.css';
import { useRatingText } from './use-rating-texts.js';

/** Which text the rules of rating are, by name and hash, and what it says. */
export function RatingRulesText({ rules: { version, hash } }: { readonly rules: RatingRulesBody }) {
  const { say, tell } = useLanguage();
  const { method, error } = useRatingText(version);
  return (
    <section className={s.part} aria-label={tell(RATING_TEXT, { version })}>
      <h2>{tell(RATING_TEXT, { version })}</h2>
      <p className={s.quiet}>{say(W.ratedWhoAccepts)}</p>
      <DescriptionList facts={[{ name: say(R.hash), value: <span className={s.hash}>{hash}</span> }]} />
      <TroubleBanner trouble={troubleOf(error)} />
      {method ? <MethodText method={method} /> : !error && <Skeleton lines={8} />}
    </section>
  );
}
