import { useQuery } from '@tanstack/react-query';
import { Rss } from 'lucide-react';
import { formatDay } from '#messages/format.js';
import { BULLETIN_NUMBER, OPEN_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { listPublishedBulletins } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { Part } from '../../dispute-desk/part.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** Published bulletins, the newest first. */
export function BulletinsPage() {
  const { say, tell, locale } = useLanguage();
  const { association, to } = useOpen();
  const path = { associationId: association.associationId };
  const read = useQuery(queryOf('listPublishedBulletins', listPublishedBulletins, { path }));
  return (
    <OpenPage
      title={say(W.title)}
      lead={say(W.lead)}
      beside={
        <a href={`/v1/associations/${association.associationId}/bulletins/feed`} className={s.tags}>
          <Rss size={16} aria-hidden /> {say(W.feed)}
        </a>
      }
    >
      <Part read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say(W.none)}>
              <p>{say(W.noneHelp)}</p>
            </EmptyState>
          ) : (
            <ol className={s.hits}>
              {items.map(({ number, title, from, until, lead }) => (
                <li key={number} className={s.hit}>
                  <TextLink href={to(['bulletins', number])}>{title[locale]}</TextLink>
                  <p className={s.basis}>
                    {[
                      tell(BULLETIN_NUMBER, { number }),
                      `${formatDay(from, locale)} – ${formatDay(until, locale)}`,
                    ].join(' · ')}
                  </p>
                  <p>{lead[locale]}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Part>
    </OpenPage>
  );
}
