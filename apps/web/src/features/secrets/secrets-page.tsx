import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { DEPOSIT_KINDS_NAMED } from '#messages/deposit/deposit-words.js';
import { SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { listReceivedDeposits } from '../../client/sdk.gen.js';
import type { DepositGrantView } from '../../client/types.gen.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import type { TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { Stack } from '../registers/stack.js';
import s from '../registers/registers.module.css';
import { GrantState } from './grant-state.js';
import { OwnReturns } from './own-returns.js';

type Row = DepositGrantView & { readonly id: string };

/** What was opened to somebody in confidence, and what it still has to give back or destroy. */
export function SecretsPage() {
  const { say } = useLanguage();
  const { office } = useDesk();
  return (
    <DeskPage title={say(W.title)}>
      <Stack label={say(W.title)}>
        <p className={s.quiet}>{say(W.lead)}</p>
        <OwnReturns />
        {office === 'party' && <Received />}
        {office === 'party' && <OwnNumbers />}
      </Stack>
    </DeskPage>
  );
}

function Received() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const read = useQuery(queryOf('listReceivedDeposits', listReceivedDeposits, { query: { limit: 100 } }));
  return (
    <ListTable
      label={say(W.received)}
      read={read}
      columns={useColumns()}
      rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.grantId }))}
      onOpen={(id) => go(to(['secrets', id]))}
      none={{ title: say(W.noneReceived), help: say(W.noneReceivedHelp) }}
    />
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  return [
    {
      id: 'number',
      label: say(W.number),
      isName: true,
      cell: ({ grantId, title, number }) => <TextLink href={to(['secrets', grantId])}>{title ?? number}</TextLink>,
    },
    { id: 'kind', label: say(W.kind), cell: ({ kind }) => say(DEPOSIT_KINDS_NAMED[kind]) },
    { id: 'from', label: say(W.from), cell: ({ depositor }) => depositor ?? say(W.forgotten) },
    { id: 'until', label: say(W.until), cell: ({ until }) => formatDay(until, locale) },
    { id: 'state', label: say(W.state), cell: (one) => <GrantState one={one} /> },
  ];
};

/** Who opens something asks for one of these; they tell nobody who somebody is. */
function OwnNumbers() {
  const { say } = useLanguage();
  const { accountId, forWhom } = useDesk();
  return (
    <Card title={say(W.ownNumber)}>
      <p className={s.quiet}>{say(W.ownNumberHelp)}</p>
      <DescriptionList
        facts={[{ id: accountId, name: say(W.yourself) }, ...forWhom].map(({ id, name = id }) => ({
          name,
          value: <Copyable text={id} name={name} />,
        }))}
      />
    </Card>
  );
}
