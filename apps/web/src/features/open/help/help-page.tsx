import { useQuery } from '@tanstack/react-query';
import { HELP_KINDS_NAMED } from '#messages/help/kinds.js';
import type { Words } from '#messages/locale.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { HELP_WORDS as W } from '#messages/ui/help-directory.js';
import { getHelpDirectory } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Select } from '../../../kit/choices/select.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { fits, readAsked } from './asked.js';
import { OneThatHelps } from './one-that-helps.js';

const ANY = 'any';

/** Who helps beside the association, by kind of help and by right. */
export function HelpPage() {
  const { say } = useLanguage();
  const { association, to } = useOpen();
  const [asked, change] = useFilters(readAsked);
  const path = { associationId: association.associationId };
  const read = useQuery(queryOf('getHelpDirectory', getHelpDirectory, { path }));
  const all = read.data?.items ?? [];
  const found = all.filter((entry) => fits(asked, entry));
  const choices = (words: Readonly<Record<string, Words>>) => [
    { id: ANY, label: say(W.any) },
    ...Object.entries(words).map(([id, word]) => ({ id, label: say(word) })),
  ];
  const set = (name: 'kind' | 'right') => (id: string | null) =>
    change({ [name]: id === null || id === ANY ? undefined : readAsked({ [name]: id })[name] });
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)}>
      {all.length > 0 && (
        <div className={s.filters} data-noprint>
          <Select
            label={say(W.kind)}
            options={choices(HELP_KINDS_NAMED)}
            value={asked.kind ?? ANY}
            onChange={set('kind')}
          />
          <Select
            label={say(W.right)}
            options={choices(RIGHT_KINDS)}
            value={asked.right ?? ANY}
            onChange={set('right')}
          />
        </div>
      )}
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      {read.isPending && <Skeleton lines={6} />}
      {read.data && found.length === 0 && (
        <EmptyState title={say(all.length === 0 ? W.none : W.noneFits)}>
          <p>{say(all.length === 0 ? W.noneHelp : W.noneFitsHelp)}</p>
        </EmptyState>
      )}
      <div className={s.tags} data-noprint>
        <TextLink isButton href={to(['desk', 'legal-aid'])}>
          {say(L.ask)}
        </TextLink>
      </div>
      <ol className={s.hits}>
        {found.map((entry) => (
          <OneThatHelps key={entry.entryId} entry={entry} />
        ))}
      </ol>
    </OpenPage>
  );
}
