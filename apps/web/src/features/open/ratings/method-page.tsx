import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { METHOD_NEXT, OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { getCurrentRatingRules } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import type { Method } from './method.js';
import { MethodText } from './method-text.js';

/** The rules of rating in force, in words and as data. */
export function MethodPage() {
  const { say, tell, locale } = useLanguage();
  const { association, to } = useOpen();
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
          <MethodText method={method} />
          <DescriptionList
            facts={[
              { name: say(R.version), value: `${method.version} · ${formatDay(method.inForceFrom, locale)}` },
              ...(method.next
                ? [
                    {
                      name: say(R.next),
                      value: (
                        <TextLink href={to(['rules'])}>
                          {tell(METHOD_NEXT, {
                            version: method.next.version,
                            day: formatDay(method.next.inForceFrom, locale),
                          })}
                        </TextLink>
                      ),
                    },
                  ]
                : []),
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
