import { WEBHOOK_WORDS as W } from '#messages/ui/webhooks.js';
import { tryWebhook } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { toast, toastFault } from '../../../kit/overlays/toast.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';

/** A webhook that says nothing, to see whether the receiver takes it. */
export function Trial({ platformId }: { readonly platformId: string }) {
  const { say } = useLanguage();
  const send = useSend(`try-webhook:${platformId}`, (_: object, key: string) =>
    tryWebhook({ path: { platformId }, headers: { 'Idempotency-Key': key } }),
  );
  const tryIt = (): void =>
    send.mutate({}, { onSuccess: () => toast(say(W.tested)), onError: ({ message }) => toastFault(message) });
  return (
    <Button size="small" isDisabled={send.isPending} onPress={tryIt}>
      {say(W.test)}
    </Button>
  );
}
