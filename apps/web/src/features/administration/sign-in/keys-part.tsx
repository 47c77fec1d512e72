import { choiceOf } from '#messages/forms/choices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { PLATFORM_WORDS as P } from '#messages/ui/desk-platforms.js';
import { listKeys } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** The keys of programs, of all platforms, with when each was used last; never a key itself. */
export function KeysPart() {
  const { path, say, locale, shortly } = useHere();
  const { to } = useDesk();
  const [{ search }] = useFilters(readAsked);
  const filter = saying({ search });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listKeys', listKeys, { path, query: { ...filter, ...page } }),
  );
  return (
    <RowsPart
      title={P.keys}
      help={W.keysHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.keyId }))}
      isFiltered={search !== undefined}
      filters={<ListFilters typed={{ name: 'search', label: W.searchKeys }} />}
      none={W.noKeys}
      noneHelp={W.noKeysHelp}
      rowActs={({ keyId, platformId, endsAt }) =>
        platformId === undefined || endsAt !== undefined ? [] : [['endPlatformKey', { platformId, keyId }]]
      }
      columns={[
        { id: 'name', label: say(P.keyName), isName: true, cell: ({ label }) => label },
        {
          id: 'platform',
          label: say(W.platform),
          cell: ({ platformId, platform }) =>
            platformId === undefined ? undefined : (
              <TextLink href={to(['platforms', platformId])}>{platform ?? '—'}</TextLink>
            ),
        },
        {
          id: 'scopes',
          label: say(P.scopes),
          cell: ({ scopes }) => scopes.map((one) => choiceOf('addPlatformKey', 'scopes', one, locale)).join(' · '),
        },
        { id: 'made', label: say(P.made), cell: ({ createdAt }) => shortly(createdAt) },
        {
          id: 'used',
          label: say(P.lastUsed),
          cell: ({ lastUsedAt }) => (lastUsedAt === undefined ? say(P.neverUsed) : shortly(lastUsedAt)),
        },
        { id: 'ends', label: say(P.ends), cell: ({ endsAt }) => shortly(endsAt) },
      ]}
    />
  );
}
