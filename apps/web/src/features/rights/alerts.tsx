import { RIGHT_CHANGES } from '#messages/right/register.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import { listRightAlerts } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { RightAlert } from '../../client/types.gen.js';
import { Badge } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DisputeAct } from '../registers/act-links.js';
import { More } from '../registers/more.js';
import { Records } from '../registers/records.js';
import { usePages } from '../registers/use-pages.js';
import { DueDay } from '../lists/due-day.js';

/** Running disputes whose right has changed since they began to rely on it. */
export function Alerts() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const list = usePages('listRightAlerts', {}, listRightAlerts);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) =>
    items.map((alert) => ({ ...alert, id: `${alert.disputeId} ${alert.rightId}` })),
  );
  return (
    <Records
      title={say(W.alerts)}
      read={list}
      rows={rows}
      empty={say(W.noAlert)}
      acts={<More of={list} />}
      columns={[
        {
          id: 'number',
          label: say(DESK_REGISTERS.dispute),
          isName: true,
          cell: ({ disputeId, number }) => <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>,
        },
        {
          id: 'changes',
          label: say(W.changed),
          cell: ({ changes }: RightAlert) =>
            changes.map(({ code }) => <Badge key={String(code)} word={wordOf(RIGHT_CHANGES, String(code), locale)} />),
        },
        {
          id: 'due',
          label: say(DESK_REGISTERS.due),
          cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} />,
        },
        {
          id: 'right',
          label: say(W.right),
          cell: ({ rightId }) => <TextLink href={to(['rights', rightId])}>{say(W.openRight)}</TextLink>,
        },
        {
          id: 'act',
          label: say(DESK_REGISTERS.acts),
          cell: ({ disputeId }) => <DisputeAct disputeId={disputeId} command="ReviewReliance" />,
        },
      ]}
    />
  );
}
