import { useQuery } from '@tanstack/react-query';
import { FAST_LANE_NEEDS, PARTY_LANES as W } from '#messages/ui/party-lanes.js';
import { getCurrentRatingRules, getRating } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { numberIn, partOf } from '../ratings/loose.js';
import s from './filing.module.css';

const MILLION = 1_000_000;
const percent = (parts: number | undefined): string => `${Math.floor(((parts ?? 0) / MILLION) * 100)} %`;

/** What the fast lane needs, how far one is from it, and what it gives: an order of work and nothing else. */
export function FastLane() {
  const { say, tell } = useLanguage();
  const { association, forWhom, actingFor, to } = useDesk();
  const memberId = actingFor ?? forWhom[0]?.id ?? '';
  const rating = useQuery({ ...queryOf('getRating', getRating, { path: { memberId } }), enabled: memberId !== '' });
  const rules = useQuery(
    queryOf('getCurrentRatingRules', getCurrentRatingRules, { query: { association: association.associationId } }),
  );
  if (rating.isPending || !rules.data) return null;
  const own = rating.data?.roles.find(({ role }) => role === 'complainant');
  const needed = partOf(rules.data, 'sample');
  const isFast = own?.handling === 'fast';
  return (
    <Card
      title={say(W.fastLane)}
      beside={<Status tone={isFast ? 'lifted' : 'neutral'} word={say(isFast ? W.isFast : W.isNotFast)} />}
    >
      <div className={s.form}>
        <p className={s.quiet}>{say(W.gives)}</p>
        {!rating.data && <p className={s.quiet}>{say(W.unrated)}</p>}
        <p className={s.quiet}>
          {tell(FAST_LANE_NEEDS, {
            good: percent(numberIn(own?.rates, 'good')),
            needed: percent(numberIn(partOf(rules.data, 'handling'), 'fastFromGoodRate')),
            facts: numberIn(own?.sample, 'facts') ?? 0,
            factsNeeded: numberIn(needed, 'facts') ?? 0,
            others: numberIn(own?.sample, 'counterparties') ?? 0,
            othersNeeded: numberIn(needed, 'counterparties') ?? 0,
          })}
        </p>
        <div>
          <TextLink href={to(['grade'])}>{say(W.toGrade)}</TextLink>
        </div>
      </div>
    </Card>
  );
}
