import { formatDay, formatList } from '#messages/format.js';
import { MEMBERSHIP_ROLES_NAMED, MEMBERSHIP_STANDINGS_NAMED } from '#messages/membership/words.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { listMembers } from '../../client/sdk.gen.js';
import type { RegisterEntry } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Select } from '../../kit/choices/select.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { usePages } from '../registers/use-pages.js';
import s from '../registers/registers.module.css';
import { STANDING_TONES } from './tones.js';

const PROGRESSES = ['applied', 'admitted', 'refused', 'left'] as const;
const readAsked = searchOf({ progress: oneOf(PROGRESSES) });
type Row = RegisterEntry & { readonly id: string };

/** Members and applications at the staff's desk, by how far each is. */
export function MembersPage() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listMembers', asked, listMembers);
  const rows: readonly Row[] = (list.data?.pages ?? []).flatMap(({ items }) =>
    items.map((one) => ({ ...one, id: one.memberId })),
  );
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'member',
      label: say(W.member),
      isName: true,
      cell: ({ memberId, name }) => <TextLink href={to(['members', memberId])}>{name ?? say(W.erased)}</TextLink>,
    },
    {
      id: 'standing',
      label: say(W.today),
      cell: ({ standing }) => (
        <Status tone={STANDING_TONES[standing]} word={say(MEMBERSHIP_STANDINGS_NAMED[standing])} />
      ),
    },
    {
      id: 'roles',
      label: say(W.roles),
      cell: ({ roles }) =>
        formatList(
          roles.map((role) => say(MEMBERSHIP_ROLES_NAMED[role])),
          locale,
        ),
    },
    {
      id: 'letters',
      label: say(W.letters),
      isNumber: true,
      cell: ({ roles, letters = [] }) => `${letters.length}/${roles.length}`,
    },
    { id: 'until', label: say(W.until), cell: ({ until }) => (until === undefined ? '—' : formatDay(until, locale)) },
  ];
  return (
    <DeskPage title={say(W.members)}>
      <div className={s.filter}>
        <Select
          label={say(W.which)}
          placeholder={say(LIST_WORDS.any)}
          options={[{ id: 'any', label: say(LIST_WORDS.any) }, ...PROGRESSES.map((id) => ({ id, label: say(W[id]) }))]}
          value={asked.progress ?? null}
          onChange={(id) => change({ progress: PROGRESSES.find((one) => one === id) })}
        />
      </div>
      <ListTable
        label={say(W.members)}
        read={list}
        columns={columns}
        rows={rows}
        isFiltered={asked.progress !== undefined}
        onOpen={(memberId) => go(to(['members', memberId]))}
        none={{ title: say(W.noMembers), help: say(W.noMembersHelp) }}
      />
    </DeskPage>
  );
}
