import { useQuery } from '@tanstack/react-query';
import { formatDay, formatPeriod } from '#messages/format.js';
import { GRADES_TOLD, OBJECTION_TOLD, OPEN_RATING_WORDS as R, SAMPLE_TOLD } from '#messages/ui/open-ratings.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { getCurrentRatingRules } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import type { Method } from './method.js';
import { ClassTable, FactTable, GradeTable } from './method-tables.js';

/** The rules of rating in force, in words and as data. */
export function MethodPage() {
  const { say, tell, locale } = useLanguage();
  const { association } = useOpen();
  const { data, error, isPending, refetch } = useQuery(
    queryOf('getCurrentRatingRules', getCurrentRatingRules, { query: { association: association.associationId } }),
  );
  const method = data as unknown as Method | undefined;
  return (
    <OpenPage title={say(W.method)} lead={say(R.methodLead)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {method && (
        <>
          <p>{say(R.voluntary)}</p>
          <h2>{say(R.step1)}</h2>
          <p className={s.lead}>{say(R.step1Text)}</p>
          <FactTable method={method} />
          <h2>{say(R.step2)}</h2>
          <p className={s.lead}>{say(R.step2Text)}</p>
          <ClassTable method={method} />
          <h2>{say(R.step3)}</h2>
          <p className={s.lead}>
            {tell(SAMPLE_TOLD, {
              facts: method.sample.facts,
              others: method.sample.counterparties,
              prior: method.shrinkage.strength / 1_000,
            })}
          </p>
          <h2>{say(R.step4)}</h2>
          <p className={s.lead}>
            {tell(GRADES_TOLD, { day: method.evaluation.dayOfMonth, times: method.hysteresis.evaluations })}
          </p>
          <GradeTable method={method} />
          <h2>{say(R.step5)}</h2>
          <p className={s.lead}>
            {tell(OBJECTION_TOLD, {
              within: formatPeriod(method.objection.within, locale),
              decided: formatPeriod(method.objection.decided, locale),
              days: method.repair.onceInDays,
            })}
          </p>
          <DescriptionList
            facts={[
              { name: say(R.version), value: `${method.version} · ${formatDay(method.inForceFrom, locale)}` },
              { name: say(R.hash), value: <span className={s.hash}>{method.hash}</span> },
            ]}
          />
          <details>
            <summary>{say(R.wholeData)}</summary>
            <pre className={s.data} tabIndex={0}>
              {JSON.stringify(data, null, 2)}
            </pre>
          </details>
        </>
      )}
    </OpenPage>
  );
}
