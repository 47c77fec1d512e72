import { Download } from 'lucide-react';
import { useState } from 'react';
import { BULK_WORDS as W } from '#messages/ui/desk-bulk.js';
import { client } from '../../client/client.gen.js';
import { Button } from '../../kit/actions/button.js';
import { toast } from '../../kit/overlays/toast.js';
import { replyOf } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { dayAt } from '../calendar/days.js';

type Props = {
  readonly from: '/v1/dispute-export' | '/v1/task-export';
  readonly query: Readonly<Record<string, unknown>>;
  /** What the file is called, without day and ending. */
  readonly name: string;
};

/** The list, as it is filtered, as a file for a spreadsheet, in the language of the page. */
export function TakeOut({ from, query, name }: Props) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    const reply = await replyOf<Blob>(() =>
      client.request<{ readonly 200: Blob }>({
        method: 'GET',
        url: from,
        query: { ...query, locale },
        parseAs: 'blob',
      }),
    );
    setBusy(false);
    if (reply.ok) save(reply.data, `${name}-${dayAt(now)}.csv`);
    else toast(reply.trouble.problem?.detail ?? reply.trouble.problem?.title ?? say(W.unknown));
  };
  return (
    <Button size="small" icon={<Download size={14} aria-hidden />} isPending={busy} onPress={() => void take()}>
      {say(W.takeOut)}
    </Button>
  );
}
