import { useQuery } from '@tanstack/react-query';
import { NEUTRALS_WORDS as W } from '#messages/ui/desk-neutrals.js';
import { getParty, listReviewers } from '../../client/sdk.gen.js';
import type { ReviewerView } from '../../client/types.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar, says } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { readAsked } from './asked.js';

type Row = ReviewerView & { readonly id: string };

/** Who may review whether somebody acted in good faith: for which organisation, and with whom it competes. */
export function Reviewers() {
  const { say } = useLanguage();
  const [{ search }, change] = useFilters(readAsked);
  const list = useQuery(queryOf('listReviewers', listReviewers, {}));
  const rows = (list.data?.reviewers ?? [])
    .filter(({ name }) => says(search, name))
    .map((one) => ({ ...one, id: one.accountId }));
  const columns: readonly TableColumn<Row>[] = [
    { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name },
    { id: 'of', label: say(W.organisation), cell: ({ organisationId }) => <PartyName id={organisationId} /> },
    {
      id: 'competes',
      label: say(W.competesWith),
      cell: ({ competesWith }) =>
        competesWith.length === 0 ? say(W.nobody) : competesWith.map((id) => <p key={id}>{<PartyName id={id} />}</p>),
    },
    {
      id: 'acts',
      label: say(W.acts),
      cell: ({ accountId }) => <ActLinks acts={['listReviewer', 'delistReviewer']} ids={{ accountId }} />,
    },
  ];
  const put = <ActLinks acts={['listReviewer']} isButton />;
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.name)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.reviewers)}
        tools={put}
        columns={columns}
        rows={rows}
        read={list}
        isFiltered={search !== undefined}
        none={{ title: say(W.noneListed), help: say(W.noneListedHelp), act: put }}
      />
    </div>
  );
}

function PartyName({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const isOurs = id === 'association';
  const party = useQuery({ ...queryOf('getParty', getParty, { path: { partyId: id } }), enabled: !isOurs });
  return isOurs ? say(W.us) : (party.data?.name ?? say(W.unnamed));
}
