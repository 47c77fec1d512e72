import { formatDay } from '#messages/format.js';
import { METHOD_NEXT, OPEN_RATING_WORDS as R, OTHER_METHOD } from '#messages/ui/open-ratings.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { MethodText } from './method-text.js';
import { useMethod } from './use-method.js';

/** The rules of rating in force, or an earlier or later version, in words and as data. */
export function MethodPage() {
  const { say, tell, locale } = useLanguage();
  const { to } = useOpen();
  const { inForce, isOther, method, trouble, refetch } = useMethod();
  const { next, history = [] } = inForce ?? {};
  const versions = history.filter(({ version }) => version !== next?.version);
  const since = history.find(({ version }) => version === method?.version)?.inForceFrom;
  return (
    <OpenPage title={say(W.method)} lead={say(R.methodLead)}>
      <TroubleBanner trouble={trouble} again={() => void refetch()} />
      {!method && !trouble && <Skeleton lines={8} />}
      {inForce && method && (
        <>
          {isOther && (
            <Banner tone="due" title={tell(OTHER_METHOD, { version: method.version, inForce: inForce.version })}>
              <TextLink href={to(['method'])}>{say(R.toInForce)}</TextLink>
            </Banner>
          )}
          <p>{say(R.voluntary)}</p>
          <MethodText method={method} />
          <DescriptionList
            facts={[
              {
                name: say(R.version),
                value: since === undefined ? method.version : `${method.version} · ${formatDay(since, locale)}`,
              },
              ...(next
                ? [
                    {
                      name: say(R.next),
                      value: (
                        <TextLink href={to(['rules'])}>
                          {tell(METHOD_NEXT, { version: next.version, day: formatDay(next.inForceFrom, locale) })}
                        </TextLink>
                      ),
                    },
                  ]
                : []),
              {
                name: say(R.versions),
                value: (
                  <ul className={s.tags}>
                    {versions.map(({ version, inForceFrom }) => (
                      <li key={version}>
                        <TextLink href={to(['method'], { version })}>
                          {tell(METHOD_NEXT, { version, day: formatDay(inForceFrom, locale) })}
                        </TextLink>
                      </li>
                    ))}
                  </ul>
                ),
              },
              { name: say(R.hash), value: <span className={s.hash}>{method.hash}</span> },
            ]}
          />
          <details>
            <summary>{say(R.wholeData)}</summary>
            <pre className={s.data} tabIndex={0}>
              {JSON.stringify(method, null, 2)}
            </pre>
          </details>
        </>
      )}
    </OpenPage>
  );
}
