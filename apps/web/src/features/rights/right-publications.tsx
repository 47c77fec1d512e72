import { formatDay, formatList } from '#messages/format.js';
import { PUBLICATION_WORDS as W } from '#messages/ui/desk-publications.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import type { WholeRight } from './right-parts.js';

/** What everybody may look up of a right and its licences, and how often that was done. */
export function Publications({ right: { publications = [], lookups } }: { readonly right: WholeRight }) {
  const { say, locale } = useLanguage();
  const list = (some: readonly string[] = []): string | undefined =>
    some.length === 0 ? undefined : formatList(some, locale);
  return (
    <Card title={say(W.title)}>
      {publications.length === 0 && <p>{say(W.none)}</p>}
      {publications.map(({ licenceId, publishedOn, words }) => (
        <section key={licenceId ?? 'right'}>
          <h3>{say(licenceId === undefined ? W.ofRight : W.ofLicence)}</h3>
          <DescriptionList
            facts={[
              { name: say(W.name), value: words?.name },
              { name: say(W.goods), value: list(words?.goods) },
              { name: say(W.shops), value: list(words?.shops) },
              { name: say(W.pictures), value: list(words?.pictures) },
              { name: say(W.since), value: formatDay(publishedOn, locale) },
            ]}
          />
        </section>
      ))}
      {lookups && (
        <DescriptionList
          facts={[
            { name: say(W.lately), value: String(lookups.lately) },
            { name: say(W.ever), value: String(lookups.ever) },
          ]}
        />
      )}
    </Card>
  );
}
