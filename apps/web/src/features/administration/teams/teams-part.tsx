import { useQuery } from '@tanstack/react-query';
import { formatList } from '#messages/format.js';
import { LANGUAGES } from '#messages/forms/own-choices.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listPlatforms, listTeams } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

/** Teams, what comes to each, and who is in it. */
export function TeamsPart() {
  const { path, say, locale } = useHere();
  const nameOf = useNames();
  const [{ search }] = useFilters(readAsked);
  const filter = saying({ search });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listTeams', listTeams, { path, query: { ...filter, ...page } }),
  );
  const platforms = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const platformOf = (id: string): string =>
    platforms.data?.platforms.find(({ platformId }) => platformId === id)?.name ?? '…';
  const several = (names: readonly (string | undefined)[]): string =>
    names.length === 0
      ? say(W.all)
      : formatList(
          names.map((name) => name ?? '—'),
          locale,
        );
  return (
    <RowsPart
      title={W.teamsTab}
      help={W.teamsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.teamId }))}
      isFiltered={search !== undefined}
      filters={<ListFilters typed={{ name: 'search', label: W.team }} />}
      acts={[['makeTeam']]}
      none={W.noTeams}
      noneHelp={W.noTeamsHelp}
      rowActs={({ teamId, endedAt }) =>
        endedAt === undefined
          ? [
              ['changeTeam', { teamId }],
              ['endTeam', { teamId }],
            ]
          : []
      }
      columns={[
        { id: 'name', label: say(W.team), isName: true, cell: ({ name }) => name },
        { id: 'lead', label: say(W.lead), cell: ({ leadId }) => nameOf(leadId) },
        {
          id: 'members',
          label: say(W.members),
          cell: ({ memberIds }) =>
            formatList(
              memberIds.map((id) => nameOf(id) ?? '—'),
              locale,
            ),
        },
        {
          id: 'rights',
          label: say(W.rights),
          cell: ({ rights }) => several(rights.map((kind) => wordOf(RIGHT_KINDS, kind, locale))),
        },
        { id: 'platforms', label: say(W.platforms), cell: ({ platformIds }) => several(platformIds.map(platformOf)) },
        {
          id: 'languages',
          label: say(W.languages),
          cell: ({ languages }) => several(languages.map((one) => wordOf(LANGUAGES, one, locale))),
        },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ endedAt }) => (
            <Status
              tone={endedAt === undefined ? 'lifted' : 'neutral'}
              word={say(endedAt === undefined ? W.active : W.ended)}
            />
          ),
        },
      ]}
    />
  );
}
