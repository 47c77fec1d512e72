import { KIT_WORDS } from '#messages/ui/kit.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Diff } from '../../kit/data/diff.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { differing } from './comparison-texts.js';
import { ofRating } from './rating-texts.js';
import s from './rules.module.css';
import { useRatingText } from './use-rating-texts.js';

type Props = { readonly before: string; readonly after: string };

/** What one text of the rules of rating says otherwise than another, part by part, in the reader's language. */
export function RatingTextsCompared({ before, after }: Props) {
  const { say, locale } = useLanguage();
  const [was, is] = [useRatingText(before), useRatingText(after)];
  const error = was.error ?? is.error;
  if (error) return <TroubleBanner trouble={troubleOf(error)} />;
  if (!was.method || !is.method) return <Skeleton lines={4} />;
  const texts = differing(ofRating(was.method, locale), ofRating(is.method, locale));
  if (texts.length === 0) return <p className={s.quiet}>{say(KIT_WORDS.alike)}</p>;
  return <DescriptionList facts={texts.map(({ name, ...text }) => ({ name, value: <Diff {...text} /> }))} />;
}
