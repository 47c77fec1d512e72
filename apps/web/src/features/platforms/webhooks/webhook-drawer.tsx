import { useQuery } from '@tanstack/react-query';
import { WEBHOOK_KINDS, WEBHOOK_STATE_WORDS as STATES, WEBHOOK_WORDS as W } from '#messages/ui/webhooks.js';
import { getWebhookDelivery, sendWebhookAgain } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Drawer } from '../../../kit/overlays/drawer.js';
import { toast, toastFault } from '../../../kit/overlays/toast.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { shortText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import s from '../../lists/lists.module.css';
import { Attempts } from './attempts.js';
import { TONES } from './webhook-columns.js';

const SOON = 1_500;
type Props = {
  readonly platformId: string;
  readonly deliveryId: string | undefined;
  readonly mayAct: boolean;
  readonly onClose: () => void;
};

/** One webhook: under which id, when it was sent and what was answered, and the same once more. */
export function WebhookDrawer({ platformId, deliveryId = '', mayAct, onClose }: Props) {
  const { say } = useLanguage();
  const isOpen = deliveryId !== '';
  const read = useQuery({
    ...queryOf('getWebhookDelivery', getWebhookDelivery, { path: { platformId, deliveryId } }),
    enabled: isOpen,
    refetchInterval: ({ state: { data } }) => (data?.state === 'waiting' ? SOON : false),
  });
  const send = useSend(`webhook-again:${deliveryId}`, (_: object, key: string) =>
    sendWebhookAgain({ path: { platformId, deliveryId }, headers: { 'Idempotency-Key': key } }),
  );
  const again = (): void =>
    send.mutate({}, { onSuccess: () => toast(say(W.wanted)), onError: ({ message }) => toastFault(message) });
  const one = read.data;
  const words = one && WEBHOOK_KINDS[one.kind];
  return (
    <Drawer
      title={words ? say(words) : (one?.kind ?? say(W.message))}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        mayAct && one ? (
          <Button isDisabled={send.isPending || one.state === 'waiting'} onPress={again}>
            {say(W.again)}
          </Button>
        ) : undefined
      }
    >
      {isOpen && read.isPending && <Skeleton lines={5} />}
      {isOpen && <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />}
      {one && (
        <div className={s.stack}>
          <DescriptionList
            facts={[
              { name: say(W.state), value: <Status tone={TONES[one.state]} word={say(STATES[one.state])} /> },
              { name: say(W.message), value: <code>{one.kind}</code> },
              { name: say(W.about), value: one.number },
              { name: say(W.id), value: <Copyable name={say(W.id)} text={one.webhookId} /> },
              { name: say(W.host), value: one.host || undefined },
              { name: say(W.first), value: shortText(one.firstAt) },
            ]}
          />
          <Attempts history={one.history} platformId={platformId} />
        </div>
      )}
    </Drawer>
  );
}
