import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { HOW_VERIFIED, RULEBOOK_LAWS } from '#messages/rulebook/foundations.js';
import { OPEN_RULE_WORDS as O } from '#messages/ui/open-rules.js';
import { getRulebook } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { RuleTimes, type Step } from './rule-times.js';
import { useOwnHash } from './use-own-hash.js';

type Rulebook = {
  readonly id: string;
  readonly version: string;
  readonly title: Readonly<Record<'zh-CN' | 'en', string>>;
  readonly hash: string;
  readonly inForceFrom: string;
  readonly sourceUrl: string;
  readonly asOf: string;
  readonly verifiedBy: string;
  readonly steps: Readonly<Record<string, Step>>;
  readonly house: Readonly<Record<string, Step>>;
};

/** One version of a rulebook: its times with their grounds, and all of it as data whose hash is checked here. */
export function RulebookPage() {
  const { say, locale } = useLanguage();
  const { to } = useOpen();
  const [id, version] = [usePart('id') ?? '', usePart('version') ?? ''];
  const { data, error, isPending, refetch } = useQuery(queryOf('getRulebook', getRulebook, { path: { id, version } }));
  const book = data as unknown as Rulebook | undefined;
  const own = useOwnHash(book);
  return (
    <OpenPage
      title={book === undefined ? `${id} ${version}` : `${book.title[locale]} ${book.version}`}
      crumbs={[{ label: say(O.rulebooks), href: to(['rulebooks']) }]}
    >
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {book && (
        <>
          <DescriptionList
            facts={[
              { name: say(O.from), value: formatDay(book.inForceFrom, locale) },
              { name: say(O.laws), value: wordOf(RULEBOOK_LAWS, book.sourceUrl, locale) },
              { name: say(O.asOf), value: formatDay(book.asOf, locale) },
              { name: say(O.verified), value: wordOf(HOW_VERIFIED, book.verifiedBy, locale) },
              {
                name: say(O.hash),
                value: (
                  <>
                    <span className={s.hash}>{book.hash}</span>
                    {own !== undefined && (
                      <p>
                        <Status
                          tone={own === book.hash ? 'lifted' : 'overdue'}
                          word={say(own === book.hash ? O.hashHolds : O.hashFails)}
                        />
                      </p>
                    )}
                  </>
                ),
              },
            ]}
          />
          <RuleTimes title={say(O.times)} steps={book.steps} />
          <RuleTimes title={say(O.house)} steps={book.house} />
          <details>
            <summary>{say(O.whole)}</summary>
            <pre className={s.data} tabIndex={0}>
              {JSON.stringify(data, null, 2)}
            </pre>
          </details>
        </>
      )}
    </OpenPage>
  );
}
