import { useQuery } from '@tanstack/react-query';
import { DEPOSIT_KINDS_NAMED, DEPOSIT_STAGES_NAMED } from '#messages/deposit/deposit-words.js';
import { DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { getDeposit } from '../../client/sdk.gen.js';
import type { DepositView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import s from '../registers/registers.module.css';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { AccessList } from './access-list.js';
import { DepositActs } from './deposit-acts.js';
import { DepositFiles } from './deposit-files.js';
import { TokenChecks } from './token-checks.js';
import { DEPOSIT_TONES } from './tones.js';

const SOON = 5_000; // milliseconds; whoever deposited waits for its time stamp

/** One deposit: from when it stands, what was checked of its token, what proves it, and what can be done with it. */
export function DepositPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const depositId = usePart('depositId');
  const read = useQuery({
    ...queryOf('getDeposit', getDeposit, { path: { depositId } }),
    refetchInterval: ({ state: { data } }) => (data?.stage === 'stored' ? SOON : false),
  });
  const { data } = read;
  return (
    <DeskPage
      title={data?.title ?? data?.number ?? say(W.title)}
      crumbs={[{ label: say(W.title), href: to(['deposits']) }]}
      beside={data && <Status tone={DEPOSIT_TONES[data.stage]} word={say(DEPOSIT_STAGES_NAMED[data.stage])} />}
    >
      <Part read={read} lines={6}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

function Whole({ one }: { readonly one: DepositView }) {
  const { say, locale } = useLanguage();
  const { number, kind, sha256, size, depositedAt, timestamp, stage } = one;
  return (
    <Stack label={say(W.title)}>
      {stage === 'stored' && <Banner tone="now" title={say(W.unfixed)} />}
      <Card>
        <DescriptionList
          facts={[
            { name: say(W.number), value: number },
            { name: say(W.kind), value: say(DEPOSIT_KINDS_NAMED[kind]) },
            { name: say(W.at), value: depositedAt === undefined ? '—' : instantText(depositedAt, locale) },
            { name: say(W.size), value: size === undefined ? '—' : `${Math.ceil(size / 1024)} kB` },
            { name: say(W.hash), value: <span className={s.words}>{sha256.replace(/.{8}/g, '$& ')}</span> },
          ]}
        />
        <DepositFiles one={one} />
      </Card>
      {timestamp && (
        <Card title={say(W.checks)}>
          <TokenChecks token={timestamp} />
        </Card>
      )}
      {depositedAt !== undefined && <AccessList depositId={one.depositId} />}
      <DepositActs one={one} />
    </Stack>
  );
}
