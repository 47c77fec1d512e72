import { useQueries } from '@tanstack/react-query';
import { BY_RULES, RATING_FACT_WORDS as W } from '#messages/ui/desk-rating-facts.js';
import { getRating } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenedCard } from '../opened-card.js';
import { useCase, useNames } from '../use-case.js';
import { factsOfDispute } from './facts-of-dispute.js';
import { RatingFact } from './rating-fact.js';
import s from '../desk.module.css';

/** Which facts of this dispute count for whom, by which rules; read once somebody asks. */
export function RatingFacts() {
  const { say } = useLanguage();
  return (
    <OpenedCard title={say(W.title)} help={say(W.help)} look={say(W.look)}>
      <Members />
    </OpenedCard>
  );
}

/** Everybody who may have a rating here: both sides, and the platforms that were asked for measures. */
function Members() {
  const { say } = useLanguage();
  const { view } = useCase();
  const { complainantId, respondents, items } = view;
  const members = new Set([
    complainantId,
    ...respondents.map(({ respondentId }) => respondentId),
    ...items.map(({ platformId }) => platformId),
  ]);
  const ids = [...members];
  const reads = useQueries({
    queries: ids.map((memberId) => queryOf('getRating', getRating, { path: { memberId } })),
  });
  const fault = reads.find(({ error }) => error !== null && troubleOf(error)?.status !== 404);
  if (fault) return <TroubleBanner trouble={troubleOf(fault.error)} again={() => void fault.refetch()} />;
  if (reads.some(({ isPending }) => isPending)) return <Skeleton lines={3} />;
  return (
    <ul className={s.lines}>
      {ids.map((memberId, at) => (
        <li key={memberId}>
          <Member memberId={memberId} rating={reads[at]?.data} />
        </li>
      ))}
    </ul>
  );
}

type Rated = { readonly memberId: string; readonly rating: Parameters<typeof factsOfDispute>[0] | undefined };

function Member({ memberId, rating }: Rated) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const { disputeId } = useCase();
  const nameOf = useNames();
  const { facts, version } = factsOfDispute(rating, disputeId);
  return (
    <>
      <span className={s.between}>
        <b>{nameOf(memberId)}</b>
        {rating && <TextLink href={to(['ratings', memberId])}>{say(W.member)}</TextLink>}
      </span>
      {version !== undefined && <small>{tell(BY_RULES, { version })}</small>}
      {facts.map((fact) => (
        <RatingFact key={fact.id} fact={fact} />
      ))}
      {facts.length === 0 && <small>{say(rating ? W.noneOf : W.unrated)}</small>}
    </>
  );
}
