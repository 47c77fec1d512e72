import { useQuery } from '@tanstack/react-query';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { REMEDIES_NAMED } from '#messages/panel/decision.js';
import { formatDay } from '#messages/format.js';
import { listAwards } from '../../../client/sdk.gen.js';
import { Card } from '../../../kit/data/card.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** Awards of commissions that were recorded here; most disputes have none, and then nothing stands here. */
export function Awards() {
  const { say, locale } = useLanguage();
  const { view, disputeId } = useCase();
  const { data, error, refetch } = useQuery(queryOf('listAwards', listAwards, { path: { disputeId } }));
  const trouble = troubleOf(error);
  if (trouble) return <TroubleBanner trouble={trouble} again={() => void refetch()} />;
  return (data?.awards ?? []).map(({ awardId, commission, number, madeOn, items }) => (
    <Card key={awardId} title={say(LEGAL_KINDS_NAMED['arbitral-award'])}>
      <p>{[commission, number, formatDay(madeOn, locale)].filter((part) => part !== undefined).join(' · ')}</p>
      <ul className={s.lines}>
        {items.map(({ itemId, respondentId, outcome }) => (
          <li key={`${respondentId} ${itemId}`}>{`${itemTitle(view, itemId)} · ${say(REMEDIES_NAMED[outcome])}`}</li>
        ))}
      </ul>
    </Card>
  ));
}
