import { RATINGS_WORDS as W } from '#messages/ui/desk-ratings.js';
import { DESK_PARTIES } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listParties } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import { usePages } from '../registers/use-pages.js';
import s from '../lists/lists.module.css';
import { readAsked } from './asked.js';

/** A member by a part of its name, among all parties: the API lists nobody by grade. */
export function FindMember() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [{ search }, change] = useFilters(readAsked);
  const list = usePages('listParties', { ...(search !== undefined && { search }) }, listParties);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((line) => ({ ...line, id: line.partyId })));
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.hint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.members)}
        read={list}
        rows={rows}
        isFiltered={search !== undefined}
        none={{ title: say(W.findOne), help: say(W.findOneHelp) }}
        columns={[
          {
            id: 'name',
            label: say(W.member),
            isName: true,
            cell: ({ id, name }) => (
              <TextLink href={to(['ratings', id])}>{name ?? say(DESK_REGISTERS.erased)}</TextLink>
            ),
          },
          { id: 'kind', label: say(DESK_REGISTERS.kind), width: 150, cell: ({ kind }) => say(DESK_PARTIES[kind]) },
        ]}
      />
    </div>
  );
}
