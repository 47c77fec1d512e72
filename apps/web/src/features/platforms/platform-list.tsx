import { useQuery } from '@tanstack/react-query';
import { PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { listPlatforms } from '../../client/sdk.gen.js';
import type { ListedPlatform } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar, says } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { readAsked } from './asked.js';

type Row = ListedPlatform & { readonly id: string };
export const PLATFORMS = queryOf('listPlatforms', listPlatforms, {});

/** Every platform that is registered, each with a page of its own. */
export function PlatformList() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [{ search }, change] = useFilters(readAsked);
  const list = useQuery(PLATFORMS);
  const rows = (list.data?.platforms ?? [])
    .filter(({ name, handle }) => says(search, name, handle))
    .map((one) => ({ ...one, id: one.platformId }));
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'name',
      label: say(W.name),
      isName: true,
      cell: ({ platformId, name }) => <TextLink href={to(['platforms', platformId])}>{name}</TextLink>,
    },
    { id: 'handle', label: say(W.handle), cell: ({ handle }) => handle },
    { id: 'byHand', label: say(W.reachedBy), cell: ({ byHand }) => say(byHand ? W.byHand : W.byInterface) },
    {
      id: 'acts',
      label: say(W.acts),
      cell: ({ platformId }) => (
        <ActLinks acts={['offerDelegation', 'setPlatformContact', 'setPlatformReceiver']} ids={{ platformId }} />
      ),
    },
  ];
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.hint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.platforms)}
        columns={columns}
        rows={rows}
        read={list}
        isFiltered={search !== undefined}
        none={{ title: say(W.none), help: say(W.noneHelp), act: <ActLinks acts={['registerPlatform']} isButton /> }}
      />
    </div>
  );
}
