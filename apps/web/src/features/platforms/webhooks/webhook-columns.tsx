import type { Words } from '#messages/locale.js';
import { WEBHOOK_KINDS, WEBHOOK_STATE_WORDS as STATES, WEBHOOK_WORDS as W } from '#messages/ui/webhooks.js';
import type { WebhookDeliveryView } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import type { TableColumn } from '../../../kit/data/table.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Status } from '../../../kit/status/status.js';
import type { Desk } from '../../../shared/desk/use-desk.js';
import { shortText } from '../../../shared/language/instant-text.js';

export type WebhookRow = WebhookDeliveryView & { readonly id: string };
export const TONES = { waiting: 'now', taken: 'lifted', failed: 'overdue' } as const;
type Ways = { readonly say: (words: Words) => string; readonly to: Desk['to'] };

export const webhookColumns = ({ say, to }: Ways): readonly TableColumn<WebhookRow>[] => [
  {
    id: 'message',
    label: say(W.message),
    isName: true,
    cell: ({ kind }) => {
      const words = WEBHOOK_KINDS[kind];
      return <TwoLines isStacked first={words ? say(words) : kind} second={kind} />;
    },
  },
  {
    id: 'about',
    label: say(W.about),
    cell: ({ disputeId, number }) =>
      disputeId === undefined ? '—' : <TextLink href={to(['disputes', disputeId])}>{number ?? '—'}</TextLink>,
  },
  {
    id: 'state',
    label: say(W.state),
    cell: ({ state }) => <Status tone={TONES[state]} word={say(STATES[state])} />,
  },
  { id: 'attempts', label: say(W.attempts), cell: ({ attempts }) => attempts },
  { id: 'last', label: say(W.last), cell: ({ lastAt }) => shortText(lastAt) },
  { id: 'host', label: say(W.host), cell: ({ host }) => host || '—' },
];
