import { RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { PARTY_GRADE as W } from '#messages/ui/party-grade.js';
import type { RatingView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { listIn, textIn } from '../ratings/loose.js';

const OUTCOMES = {
  upheld: W.upheld,
  rejected: W.refused,
  approved: W.repaired,
  refused: W.repairRefused,
} as const;

/** What was decided about what the member said or asked, and what was taken back, each with its reasons. */
export function Answers({ rating: { decisions } }: { readonly rating: RatingView }) {
  const { say, locale } = useLanguage();
  const decided = [...listIn(decisions, 'objections'), ...listIn(decisions, 'repairs')].flatMap((one) => {
    const outcome = textIn(one, 'outcome') ?? '';
    const id = textIn(one, 'objectionId') ?? textIn(one, 'repairId') ?? '';
    return Object.hasOwn(OUTCOMES, outcome)
      ? [{ id, title: say(OUTCOMES[outcome as keyof typeof OUTCOMES]), reason: textIn(one, 'reason') }]
      : [];
  });
  const dropped = listIn(decisions, 'notices')
    .filter((one) => textIn(one, 'stage') === 'dropped')
    .map((one) => ({
      id: textIn(one, 'noticeId') ?? '',
      title: `${say(W.noticeDropped)} · ${wordOf(RATING_ROLE_NAMES, textIn(one, 'role') ?? '', locale)}`,
      reason: textIn(one, 'dropReason'),
    }));
  const all = [...decided, ...dropped].filter(({ reason }) => reason !== undefined);
  if (all.length === 0) return null;
  return (
    <Card title={say(W.answers)}>
      <ul>
        {all.map(({ id, title, reason }) => (
          <li key={id}>{`${title} — ${reason}`}</li>
        ))}
      </ul>
    </Card>
  );
}
