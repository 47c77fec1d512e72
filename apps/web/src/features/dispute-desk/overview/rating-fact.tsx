import { formatDay } from '#messages/format.js';
import { RATING_FACT_WORDS as W } from '#messages/ui/desk-rating-facts.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { numberIn, partOf, pointsText, textIn } from '../../ratings/loose.js';
import { OBJECTED } from '../../ratings/objected.js';
import type { FactHere } from './facts-of-dispute.js';
import s from '../desk.module.css';

/** One fact: what it says, whether it counts and by which clause, what it moves, and whether its member objects. */
export function RatingFact({ fact: { as, point, isGone } }: { readonly fact: FactHere }) {
  const { say, locale } = useLanguage();
  const on = textIn(point, 'on');
  const objection = textIn(point, 'objection') ?? '';
  const said = Object.hasOwn(OBJECTED, objection) ? OBJECTED[objection as keyof typeof OBJECTED] : undefined;
  const counts = textIn(point, 'standing') === 'counts';
  const moved = numberIn(point, 'contribution');
  const below = [
    as,
    ...(on === undefined ? [] : [formatDay(on, locale)]),
    textIn(partOf(point, 'rule'), 'clause'),
    ...(moved === undefined ? [] : [`${pointsText(moved)} ${say(W.points)}`]),
  ];
  return (
    <>
      <span className={s.between}>
        <span>{textIn(point, 'name')}</span>
        <span className={s.row}>
          {isGone && <Status tone="lifted" word={say(W.takenBack)} />}
          {!isGone && <Status tone={counts ? 'now' : 'neutral'} word={textIn(point, 'standingName') ?? ''} />}
          {said && <Status tone={said[0]} word={say(said[1])} />}
        </span>
      </span>
      <small>{below.filter((part) => part !== undefined).join(' · ')}</small>
    </>
  );
}
