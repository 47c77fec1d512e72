import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { BULLETIN_TELLS as T } from '#messages/bulletin/words.js';
import { formatDay } from '#messages/format.js';
import { BULLETIN_NUMBER, OPEN_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { getPublishedBulletin } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { EntryText } from '../../bulletins/entry-text.js';
import { FiguresTable } from '../../bulletins/figures-table.js';
import { Part } from '../../dispute-desk/part.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** One bulletin as it stands today. */
export function BulletinPage() {
  const { say, tell, locale } = useLanguage();
  const { association, to } = useOpen();
  const { associationId } = association;
  const number = usePart('number') ?? '';
  const read = useQuery(queryOf('getPublishedBulletin', getPublishedBulletin, { path: { associationId, number } }));
  const { data } = read;
  return (
    <OpenPage
      title={data ? data.title[locale] : tell(BULLETIN_NUMBER, { number })}
      crumbs={[{ label: say(W.title), href: to(['bulletins']) }]}
      beside={
        data && (
          <a href={`/v1/associations/${associationId}/bulletins/${number}/pdf`} className={s.tags} download>
            <Download size={16} aria-hidden /> {say(W.pdf)}
          </a>
        )
      }
    >
      <Part read={read} lines={8}>
        {(one) => (
          <div className={s.stack}>
            <p>{one.lead[locale]}</p>
            <DescriptionList
              facts={[
                { name: say(T.numberOf), value: one.number },
                { name: say(T.period), value: `${formatDay(one.from, locale)} – ${formatDay(one.until, locale)}` },
                { name: say(W.published), value: instantText(one.publishedAt, locale) },
                { name: say(W.code), value: <TextLink href={to(['document', one.code])}>{one.code}</TextLink> },
              ]}
            />
            <h2>{say(T.entries)}</h2>
            {one.entries.length === 0 && <p className={s.basis}>{say(T.noEntries)}</p>}
            {one.entries.map((entry) => (
              <EntryText
                key={entry.entryId}
                entry={entry}
                decisionAt={(publicationId) => to(['decisions', publicationId])}
                risksAt={to(['risks'])}
              />
            ))}
            <p className={s.basis}>{say(W.mend)}</p>
            <h2>{say(T.figures)}</h2>
            <FiguresTable figures={one.figures} />
          </div>
        )}
      </Part>
    </OpenPage>
  );
}
