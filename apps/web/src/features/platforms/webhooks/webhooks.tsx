import { useInfiniteQuery } from '@tanstack/react-query';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { WEBHOOK_STATE_WORDS as STATES, WEBHOOK_WORDS as W } from '#messages/ui/webhooks.js';
import { listWebhookDeliveries } from '../../../client/sdk.gen.js';
import { Select } from '../../../kit/choices/select.js';
import { DatePicker } from '../../../kit/dates/date-picker.js';
import { FilterBar } from '../../../kit/filters/filter-bar.js';
import { pagesOf } from '../../../shared/desk/pages.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActLinks } from '../../lists/act-links.js';
import { ListTable } from '../../lists/list-table.js';
import s from '../../lists/lists.module.css';
import { readAskedOfWebhooks, WEBHOOK_STATES } from './asked.js';
import { Receiver } from './receiver.js';
import { Trial } from './trial.js';
import { WebhookDrawer } from './webhook-drawer.js';
import { webhookColumns } from './webhook-columns.js';

/** Milliseconds between two looks while something goes out. */
const SOON = 1_500;
type Props = { readonly platformId: string; readonly mayAct: boolean };

/** What was sent to a platform, whether it was taken, and the same once more. */
export function Webhooks({ platformId, mayAct }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [{ delivery: state, day, open }, change] = useFilters(readAskedOfWebhooks);
  const path = { platformId };
  const query = { ...(state && { state }), ...(day !== undefined && { day }) };
  const asked = { ...path, ...query };
  const list = useInfiniteQuery({
    ...pagesOf(
      'listWebhookDeliveries',
      (page, signal) => listWebhookDeliveries({ path, query: { ...query, ...page }, signal }),
      asked,
    ),
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((one) => one.state === 'waiting')) ? SOON : false,
  });
  const rows = (list.data ?? []).map((one) => ({ ...one, id: one.deliveryId }));
  return (
    <div className={s.stack}>
      <p className={s.help}>{say(W.help)}</p>
      <Receiver platformId={platformId} />
      {mayAct && (
        <span className={s.acts}>
          <Trial platformId={platformId} />
          <ActLinks acts={['sendFailedWebhooksAgain']} ids={path} isButton />
        </span>
      )}
      <FilterBar onSearch={() => void list.refetch()} onReset={() => change({ delivery: undefined, day: undefined })}>
        <Select
          label={say(W.state)}
          placeholder={say(LIST_WORDS.any)}
          options={WEBHOOK_STATES.map((id) => ({ id, label: say(STATES[id]) }))}
          value={state ?? null}
          onChange={(id) => change({ delivery: WEBHOOK_STATES.find((one) => one === id) })}
        />
        <DatePicker label={say(W.day)} value={day} onChange={(to) => change({ day: to })} />
      </FilterBar>
      <ListTable
        label={say(W.deliveries)}
        columns={webhookColumns({ say, to })}
        rows={rows}
        read={list}
        isFiltered={state !== undefined || day !== undefined}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        onOpen={(id) => change({ open: id })}
      />
      <WebhookDrawer
        platformId={platformId}
        deliveryId={open}
        mayAct={mayAct}
        onClose={() => change({ open: undefined })}
      />
    </div>
  );
}
