import { Download } from 'lucide-react';
import { useState } from 'react';
import { BREACH_NOTICE_WORDS as W } from '#messages/ui/desk-breach-notice.js';
import { downloadBreachNotice } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { toastFault } from '../../../kit/overlays/toast.js';
import { fileName } from '../../../shared/connection/file-name.js';
import { replyOf } from '../../../shared/connection/reply.js';
import { save } from '../../../shared/connection/save.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useHere } from '../use-here.js';
import { dayAt } from '../../calendar/days.js';

/** The notice of a breach to the authority, dated today, to be printed, signed and handed in. */
export function BreachNotice({ breachId }: { readonly breachId: string }) {
  const { path, say, locale } = useHere();
  const now = useNow();
  const [isPending, setPending] = useState(false);
  const take = async (): Promise<void> => {
    setPending(true);
    const reply = await replyOf(() =>
      downloadBreachNotice({ path: { ...path, breachId }, query: { locale }, parseAs: 'blob' }),
    );
    setPending(false);
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(W.notTaken));
    save(reply.data as Blob, fileName([say(W.file), dayAt(now)], 'pdf'));
  };
  return (
    <Button size="small" icon={<Download size={14} aria-hidden />} isPending={isPending} onPress={() => void take()}>
      {say(W.take)}
    </Button>
  );
}
