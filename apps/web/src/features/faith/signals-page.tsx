import { useState } from 'react';
import { formatDueInTable } from '#messages/due-in-table.js';
import { SIGNALS } from '#messages/signal/words.js';
import { DESK_FAITH as W, SIGNALS_PENDING } from '#messages/ui/desk-faith.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listSignals } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { DisputeAct } from '../registers/act-links.js';
import { DisputeName } from '../registers/dispute-name.js';
import { More } from '../registers/more.js';
import { Records } from '../registers/records.js';
import s from '../registers/registers.module.css';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import { Clusters } from './clusters.js';
import { ReviewsDrawer } from './reviews-drawer.js';
import { Waiting } from './waiting.js';

type Instant = Parameters<typeof formatDueInTable>[0];

/** What waits of reviews of good faith, and which disputes show facts that may call for one. */
export function SignalsPage() {
  const { say, tell, locale } = useLanguage();
  const now = useNow();
  const short = (at: string): string => formatDueInTable(at as Instant, now as Instant, locale);
  const [opened, setOpened] = useState<string>();
  const list = usePages('listSignals', {}, listSignals);
  const pages = list.data?.pages ?? [];
  const pending = pages.at(-1)?.pending ?? 0;
  return (
    <DeskPage title={say(W.signals)}>
      <p className={s.quiet}>{say(W.note)}</p>
      <Stack label={say(W.signals)}>
        <Waiting onLook={setOpened} />
        <Records
          title={say(W.queue)}
          read={list}
          empty={say(W.noSignal)}
          rows={pages.flatMap(({ disputes }) => disputes.map((line) => ({ ...line, id: line.disputeId })))}
          acts={
            <>
              {pending > 0 && <p className={s.quiet}>{tell(SIGNALS_PENDING, { count: pending })}</p>}
              <More of={list} />
            </>
          }
          columns={[
            {
              id: 'number',
              label: say(DESK_REGISTERS.dispute),
              isName: true,
              cell: ({ disputeId, number }) => <DisputeName disputeId={disputeId} number={number} />,
            },
            { id: 'points', label: say(W.points), isNumber: true, width: 80, cell: ({ points }) => points },
            {
              id: 'codes',
              label: say(W.found),
              cell: ({ codes }) => (
                <ul className={s.plain}>
                  {codes.map((code) => (
                    <li key={code}>{say(SIGNALS[code])}</li>
                  ))}
                </ul>
              ),
            },
            { id: 'filed', label: say(W.filed), width: 160, cell: ({ filedAt }) => short(filedAt) },
            {
              id: 'acts',
              label: say(DESK_REGISTERS.acts),
              width: 230,
              cell: ({ disputeId }) => (
                <span className={s.inRow}>
                  <Button size="small" kind="quiet" onPress={() => setOpened(disputeId)}>
                    {say(W.reviews)}
                  </Button>
                  <DisputeAct disputeId={disputeId} command="OpenFaithReview" />
                </span>
              ),
            },
          ]}
        />
        <Clusters lines={pages.flatMap(({ disputes }) => disputes)} />
      </Stack>
      <ReviewsDrawer disputeId={opened} onClose={() => setOpened(undefined)} />
    </DeskPage>
  );
}
