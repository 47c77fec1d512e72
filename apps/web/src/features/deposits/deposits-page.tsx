import { useState } from 'react';
import { DEPOSIT_KINDS_NAMED, DEPOSIT_STAGES_NAMED } from '#messages/deposit/deposit-words.js';
import { DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { listDeposits } from '../../client/sdk.gen.js';
import type { DepositView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { Status } from '../../kit/status/status.js';
import { oneOf, searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { StageFilter } from '../registers/stage-filter.js';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import s from '../registers/registers.module.css';
import { DepositForm } from './deposit-form.js';
import { DEPOSIT_TONES } from './tones.js';

const STAGES = ['named', 'stored', 'fixed'] as const;
const readAsked = searchOf({ stage: oneOf(STAGES), search: text });
type Row = DepositView & { readonly id: string };

/** What one deposited before any dispute, and the place to deposit more. */
export function DepositsPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const [typed, setTyped] = useState(asked.search ?? '');
  const list = usePages('listDeposits', asked, listDeposits);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((one) => ({ ...one, id: one.depositId })));
  return (
    <DeskPage title={say(W.title)}>
      <Stack label={say(W.title)}>
        <p className={s.quiet}>{say(W.lead)}</p>
        <DepositForm />
        <SearchField
          label={say(W.search)}
          value={typed}
          onChange={setTyped}
          onSubmit={(sought) => change({ search: readAsked({ search: sought }).search })}
        />
        <StageFilter
          of={STAGES}
          words={DEPOSIT_STAGES_NAMED}
          stage={asked.stage}
          onStage={(stage) => change({ stage: readAsked({ stage }).stage })}
        />
        <ListTable
          label={say(W.title)}
          read={list}
          columns={useColumns()}
          rows={rows}
          isFiltered={asked.stage !== undefined || asked.search !== undefined}
          onOpen={(id) => go(to(['deposits', id]))}
          none={{ title: say(W.none), help: say(W.noneHelp) }}
        />
      </Stack>
    </DeskPage>
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  return [
    {
      id: 'title',
      label: say(W.name),
      isName: true,
      cell: ({ depositId, title, number }) => <TextLink href={to(['deposits', depositId])}>{title ?? number}</TextLink>,
    },
    { id: 'kind', label: say(W.kind), cell: ({ kind }) => say(DEPOSIT_KINDS_NAMED[kind]) },
    { id: 'number', label: say(W.number), cell: ({ number }) => number },
    {
      id: 'stage',
      label: say(W.state),
      cell: ({ stage }) => <Status tone={DEPOSIT_TONES[stage]} word={say(DEPOSIT_STAGES_NAMED[stage])} />,
    },
    {
      id: 'at',
      label: say(W.at),
      cell: ({ depositedAt }) => (depositedAt === undefined ? '—' : tableText(depositedAt)),
    },
  ];
};
