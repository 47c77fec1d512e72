import { useState } from 'react';
import { choiceOf } from '#messages/forms/choices.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { LOAD_OF, NEUTRALS_WORDS as W } from '#messages/ui/desk-neutrals.js';
import { Select } from '../../kit/choices/select.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { useFilters } from '../../shared/desk/search.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar, says } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { FREE, readAsked, RIGHTS } from './asked.js';
import { NeutralDrawer } from './neutral-drawer.js';
import { useRoster, type Kind, type NeutralRow } from './use-roster.js';

/** Mediators or experts: what each knows, how much each has, and whether each can be asked now. */
export function Roster({ of }: { readonly of: Kind }) {
  const { say, tell, locale } = useLanguage();
  const [{ search, free, right }, change] = useFilters(readAsked);
  const [all, read] = useRoster(of);
  const [opened, setOpened] = useState<string>();
  const rows = all.filter(
    ({ name, available, rights }) =>
      says(search, name) &&
      (free === undefined || available === (free === 'free')) &&
      (right === undefined || rights.length === 0 || rights.includes(right)),
  );
  const columns: readonly TableColumn<NeutralRow>[] = [
    { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name },
    {
      id: 'available',
      label: say(W.state),
      cell: ({ available }) => (
        <Status tone={available ? 'lifted' : 'neutral'} word={say(available ? W.free : W['not-free'])} />
      ),
    },
    {
      id: 'load',
      label: say(W.load),
      cell: ({ load, cap }) => (load === undefined ? '—' : tell(LOAD_OF, { load, cap })),
    },
    {
      id: 'rights',
      label: say(W.rights),
      cell: ({ rights }) =>
        rights.length === 0 ? say(W.allRights) : rights.map((one) => wordOf(RIGHT_KINDS, one, locale)).join(' · '),
    },
    {
      id: 'languages',
      label: say(W.languages),
      cell: ({ languages }) => languages.map((code) => choiceOf('listMediator', 'languages', code, locale)).join(' · '),
    },
    { id: 'until', label: say(W.until), cell: ({ until }) => dueText(until, locale) },
  ];
  const put = <ActLinks acts={[of === 'mediators' ? 'listMediator' : 'listExpert']} isButton />;
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.name)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined, free: undefined, right: undefined })}
      >
        <Select
          label={say(W.state)}
          placeholder={say(LIST_WORDS.any)}
          options={FREE.map((id) => ({ id, label: say(W[id]) }))}
          value={free ?? null}
          onChange={(id) => change({ free: FREE.find((one) => one === id) })}
        />
        <Select
          label={say(W.rights)}
          placeholder={say(LIST_WORDS.any)}
          options={RIGHTS.map((id) => ({ id, label: wordOf(RIGHT_KINDS, id, locale) }))}
          value={right ?? null}
          onChange={(id) => change({ right: RIGHTS.find((one) => one === id) })}
        />
      </FindBar>
      <ListTable
        label={say(W[of])}
        tools={put}
        columns={columns}
        rows={rows}
        read={read}
        onOpen={setOpened}
        isFiltered={[search, free, right].some((one) => one !== undefined)}
        none={{ title: say(W.noneListed), help: say(W.noneListedHelp), act: put }}
      />
      <NeutralDrawer of={of} one={all.find(({ id }) => id === opened)} onClose={() => setOpened(undefined)} />
    </div>
  );
}
