import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { DEPOSIT_KINDS_NAMED } from '#messages/deposit/deposit-words.js';
import { GRANT_PURPOSES_NAMED, RETURN_DUE, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { getDepositGrant, undertakeDepositGrant } from '../../client/sdk.gen.js';
import type { ReceivedDepositGrant } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { UndertakingText } from '../evidence/undertaking-text.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { GrantReaders } from './grant-readers.js';
import { GrantState } from './grant-state.js';
import { GrantedFile } from './granted-file.js';
import { ReturnForm } from './return-form.js';
import { useDepositReturn } from './use-return-acts.js';

/** One deposit that was opened to somebody: signed first, then read under its watermark, given back at the end. */
export function GrantPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const grantId = usePart('grantId');
  const read = useQuery(queryOf('getDepositGrant', getDepositGrant, { path: { grantId } }));
  const { data } = read;
  return (
    <DeskPage
      title={data?.title ?? data?.number ?? say(W.title)}
      crumbs={[{ label: say(W.title), href: to(['secrets']) }]}
      beside={data && <GrantState one={data} />}
    >
      <Part read={read} lines={6}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

function Whole({ one }: { readonly one: ReceivedDepositGrant }) {
  const { say, tell, locale } = useLanguage();
  const { number, kind, depositor, receiver, purpose, until, open, undertaken, allowedActions, returnDueOn } = one;
  const sending = useDepositReturn(one.grantId);
  const isOver = !open && allowedActions.includes('ConfirmDepositReturn');
  return (
    <Stack label={say(W.title)}>
      {!open && <Banner tone="now" title={say(W.closed)} />}
      {open && !undertaken && <Sign one={one} />}
      {open && undertaken && <GrantedFile one={one} />}
      {isOver && (
        <Card title={say(W.confirm)}>
          <Banner
            tone={one.overdue ? 'overdue' : 'due'}
            title={tell(RETURN_DUE, { day: formatDay(returnDueOn, locale) })}
          />
          <ReturnForm sending={sending} />
        </Card>
      )}
      <Card>
        <DescriptionList
          facts={[
            { name: say(W.number), value: number },
            { name: say(W.kind), value: say(DEPOSIT_KINDS_NAMED[kind]) },
            { name: say(W.from), value: depositor ?? say(W.forgotten) },
            { name: say(W.forWhom), value: receiver ?? say(W.forgotten) },
            { name: say(W.purpose), value: say(GRANT_PURPOSES_NAMED[purpose]) },
            { name: say(W.until), value: formatDay(until, locale) },
          ]}
        />
        <GrantReaders readers={one.readers} />
      </Card>
    </Stack>
  );
}

function Sign({ one: { grantId, textVersion, textTitle, text } }: { readonly one: ReceivedDepositGrant }) {
  const { say } = useLanguage();
  const sending = useSend(`undertake:${grantId}`, (body: { readonly version: string; readonly accepted: true }, key) =>
    undertakeDepositGrant({ path: { grantId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <Card>
      <Banner tone="confidential" title={say(W.signFirst)} />
      <UndertakingText
        title={textTitle}
        text={text}
        trouble={troubleOf(sending.error)}
        isPending={sending.isPending}
        onSign={() => sending.mutate({ version: textVersion, accepted: true })}
      />
    </Card>
  );
}
