import { useQuery } from '@tanstack/react-query';
import { RATINGS_WORDS as W } from '#messages/ui/desk-ratings.js';
import { suggest } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { readAsked } from './asked.js';

type Row = { readonly id: string; readonly label: string; readonly beside: readonly string[] };

/** A member by a part of its name: the API lists no members, so one is found as parties are. */
export function FindMember() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [{ search = '' }, change] = useFilters(readAsked);
  const isSought = Array.from(search).length > 1;
  const found = useQuery({ ...queryOf('suggest', suggest, { query: { q: search } }), enabled: isSought });
  const rows = (found.data?.items ?? []).filter(({ kind }) => kind === 'party');
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'name',
      label: say(W.member),
      isName: true,
      cell: ({ id, label }) => <TextLink href={to(['ratings', id])}>{label}</TextLink>,
    },
    { id: 'beside', label: say(W.known), cell: ({ beside }) => beside.join(' · ') },
  ];
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.hint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      {isSought ? (
        <ListTable
          label={say(W.members)}
          columns={columns}
          rows={rows}
          read={found}
          isFiltered
          none={{ title: say(W.findOne), help: say(W.findOneHelp) }}
        />
      ) : (
        <EmptyState title={say(W.findOne)}>
          <p>{say(W.findOneHelp)}</p>
        </EmptyState>
      )}
    </div>
  );
}
