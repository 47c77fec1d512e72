import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LISTED_BY_WORDS, SENDER_WORDS } from '#messages/screening/words.js';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { getScreening, getScreeningTable } from '../../client/sdk.gen.js';
import type { ScreeningView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { toastFault } from '../../kit/overlays/toast.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { fileName } from '../../shared/connection/file-name.js';
import { replyOf } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { RuleGroup } from './rule-group.js';
import { dayAt } from '../calendar/days.js';

/** What one screening found, by rule, and what people say of it. */
export function OneScreeningPage() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const screeningId = usePart('screeningId');
  const read = useQuery(queryOf('getScreening', getScreening, { path: { screeningId } }));
  const { data } = read;
  return (
    <DeskPage
      title={data ? instantText(data.screenedAt, locale) : say(W.one)}
      crumbs={[{ label: say(SEAT_PLACES.screening), href: to(['screening']) }]}
      beside={data && data.findings.length > 0 && <TakeTable {...data} />}
    >
      <Part read={read} lines={6}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

function Whole({ one }: { readonly one: ScreeningView }) {
  const { say } = useLanguage();
  const { findings, part, senderKind, senderName, listedBy, texts, found, notKept, unjudged } = one;
  const sender =
    part === 'reviewer' ? [{ name: say(W.sender), value: senderName ?? say(SENDER_WORDS[senderKind]) }] : [];
  const beyond = notKept > 0 ? [{ name: say(W.notKept), value: notKept }] : [];
  const facts = [
    ...sender,
    { name: say(W.whose), value: say(LISTED_BY_WORDS[listedBy]) },
    { name: say(W.count), value: texts },
    { name: say(W.found), value: found },
    ...beyond,
    { name: say(W.unjudged), value: unjudged },
    { name: say(W.lexicon), value: one.lexiconVersion },
    { name: say(W.names), value: one.names },
  ];
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)];
  return (
    <Stack label={say(W.one)}>
      <Card>
        <DescriptionList facts={facts} />
      </Card>
      {byRule.length === 0 && (
        <EmptyState title={say(W.nothing)}>
          <p>{say(W.nothingHelp)}</p>
        </EmptyState>
      )}
      {byRule.map(([rule, some]) => (
        <RuleGroup key={rule} one={one} findings={some} />
      ))}
    </Stack>
  );
}

function TakeTable({ screeningId, screenedAt }: Pick<ScreeningView, 'screeningId' | 'screenedAt'>) {
  const { say } = useLanguage();
  const [isPending, setPending] = useState(false);
  const take = async (): Promise<void> => {
    setPending(true);
    const reply = await replyOf(() => getScreeningTable({ path: { screeningId }, parseAs: 'blob' }));
    setPending(false);
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(W.csvFailed));
    save(reply.data as unknown as Blob, fileName([say(W.table), dayAt(screenedAt)], 'csv'));
  };
  return (
    <Button size="small" isPending={isPending} onPress={() => void take()}>
      {say(W.csv)}
    </Button>
  );
}
