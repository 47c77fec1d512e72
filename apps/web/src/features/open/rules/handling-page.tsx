import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { clauseName } from '#messages/rulebook/clauses.js';
import { CONFIDENCES } from '#messages/rulebook/confidences.js';
import { OPEN_RULE_WORDS as O, RULES_FOUND } from '#messages/ui/open-rules.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { PUBLIC_WORDS as P, VERSION_IN_FORCE } from '#messages/ui/public.js';
import { getHandling } from '../../../client/sdk.gen.js';
import type { PublishedRule } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { SearchField } from '../../../kit/fields/search-field.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** When a matter is taken up and how it is handled; searched and printed. */
export function HandlingPage() {
  const { say, tell, locale } = useLanguage();
  const { association } = useOpen();
  const [typed, setTyped] = useState('');
  const { data, error, isPending, refetch } = useQuery(
    queryOf('getHandling', getHandling, { query: { association: association.associationId } }),
  );
  const words = typed.normalize('NFKC').trim().toLowerCase();
  const fits = ({ words: said, clause }: PublishedRule): boolean =>
    words === '' || [said[locale], clause, clauseName(clause, locale)].some((one) => one.toLowerCase().includes(words));
  const parts = data
    ? [
        { id: 'ordinary', title: `${say(P.ordinary)} · ${say(P.conditions)}`, rules: data.ordinary.conditions },
        { id: 'ordinary-rules', title: `${say(P.ordinary)} · ${say(P.rules)}`, rules: data.ordinary.rules },
        { id: 'review', title: `${say(P.review)} · ${say(P.conditions)}`, rules: data.review.conditions },
        { id: 'review-rules', title: `${say(P.review)} · ${say(P.rules)}`, rules: data.review.rules },
      ].map((part) => ({ ...part, rules: part.rules.filter(fits) }))
    : [];
  const count = parts.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <OpenPage
      title={say(P.handling)}
      lead={say(P.handlingNote)}
      beside={
        <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
          {say(W.print)}
        </Button>
      }
    >
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {data && (
        <>
          <p className={s.basis}>{tell(VERSION_IN_FORCE, { version: data.version, since: data.inForceFrom })}</p>
          <div className={s.narrow} data-noprint>
            <SearchField label={say(O.search)} value={typed} onChange={setTyped} />
          </div>
          <p role="status" className={s.basis}>
            {count === 0 ? say(O.noneFits) : tell(RULES_FOUND, { count })}
          </p>
          {parts.map(({ id, title, rules }) =>
            rules.length === 0 ? null : (
              <section key={id} className={s.stack}>
                <h2>{title}</h2>
                <ol className={s.rules}>
                  {rules.map(({ code, words: said, clause, confidence }) => (
                    <li key={code}>
                      {said[locale]}
                      <p className={s.basis}>
                        {clauseName(clause, locale)} · {wordOf(CONFIDENCES, confidence, locale)}
                      </p>
                    </li>
                  ))}
                </ol>
              </section>
            ),
          )}
        </>
      )}
    </OpenPage>
  );
}
