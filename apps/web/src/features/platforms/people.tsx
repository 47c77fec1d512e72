import { useInfiniteQuery } from '@tanstack/react-query';
import { choiceOf } from '#messages/forms/choices.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { PERSON_STATES as STATE_WORDS, PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { listPlatformPeople } from '../../client/sdk.gen.js';
import type { PlatformPersonView } from '../../client/types.gen.js';
import { Select } from '../../kit/choices/select.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { useFilters } from '../../shared/desk/search.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import type { ListedAct } from '../acts/offices-of.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { PERSON_STATES, readAskedOfOne } from './asked.js';

type Row = PlatformPersonView & { readonly id: string };
const TONES = { proposed: 'now', active: 'lifted', ended: 'neutral' } as const;
const ACTS: Readonly<Record<Row['state'], readonly ListedAct[]>> = {
  proposed: ['confirmPlatformPerson', 'endPlatformPerson'],
  active: ['endPlatformPerson'],
  ended: [],
};

/** Who may act for a platform, in what, and since when. */
export function People({ platformId }: { readonly platformId: string }) {
  const { say, locale } = useLanguage();
  const [{ search, person }, change] = useFilters(readAskedOfOne);
  const query = { ...(search !== undefined && { search }), ...(person && { state: person }) };
  const path = { platformId };
  const list = useInfiniteQuery(
    pagesOf(
      'listPlatformPeople',
      (page, signal) => listPlatformPeople({ path, query: { ...query, ...page }, signal }),
      {
        ...path,
        ...query,
      },
    ),
  );
  const rows = (list.data ?? []).map((one) => ({ ...one, id: one.personId }));
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'name',
      label: say(W.person),
      isName: true,
      cell: ({ name, login }) => <TwoLines isStacked first={name} second={login} />,
    },
    {
      id: 'scopes',
      label: say(W.scopes),
      cell: ({ scopes }) => scopes.map((one) => choiceOf('namePlatformPerson', 'scopes', one, locale)).join(' · '),
    },
    {
      id: 'state',
      label: say(W.state),
      cell: ({ state }) => <Status tone={TONES[state]} word={say(STATE_WORDS[state])} />,
    },
    { id: 'named', label: say(W.named), cell: ({ namedAt }) => tableText(namedAt) },
    {
      id: 'acts',
      label: say(W.acts),
      cell: ({ personId, state }) => <ActLinks acts={ACTS[state]} ids={{ platformId, personId }} />,
    },
  ];
  const name = <ActLinks acts={['namePlatformPerson']} ids={path} isButton />;
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.personHint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined, person: undefined })}
      >
        <Select
          label={say(W.state)}
          placeholder={say(LIST_WORDS.any)}
          options={PERSON_STATES.map((id) => ({ id, label: say(STATE_WORDS[id]) }))}
          value={person ?? null}
          onChange={(id) => change({ person: PERSON_STATES.find((one) => one === id) })}
        />
      </FindBar>
      <ListTable
        label={say(W.people)}
        tools={name}
        columns={columns}
        rows={rows}
        read={list}
        isFiltered={search !== undefined || person !== undefined}
        none={{ title: say(W.nobody), help: say(W.nobodyHelp), act: name }}
      />
    </div>
  );
}
