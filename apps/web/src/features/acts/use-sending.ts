import { useRef, useState } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { toast } from '../../kit/overlays/toast.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { queryClient } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { isGrave } from './grave.js';
import { isForetold } from './preview/foretold.js';
import { usePreview } from './preview/use-preview.js';
import { sendAct, type Answer, type Sent } from './send-act.js';
import { sendHeld } from './send-held.js';

type Given = {
  readonly name: string;
  readonly disputeId: string | undefined;
  /** The mark of the dispute as it is now known. */
  readonly etag: string | undefined;
  /** What was typed by now. */
  readonly typed: () => Omit<Sent, 'etag'>;
  readonly onSent: (answer: Answer) => void;
  /** What it would come to is shown before it goes out, grave or not. */
  readonly isShownFirst?: boolean;
};

/** How an act goes out: what it would come to, the question before what is grave, the act itself, the files after it. */
export function useSending({ name, disputeId, etag, typed, onSent, isShownFirst = false }: Given) {
  const { say } = useLanguage();
  const held = useRef(new Map<string, File>());
  const first = useRef<string>(undefined);
  first.current ??= etag;
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [lost, setLost] = useState<readonly string[]>([]);
  const { foretold, look } = usePreview(disputeId);
  const sentNow = (): Sent => ({ ...typed(), etag: first.current });

  const finish = async (answer: Answer): Promise<void> => {
    const place = {
      disputeId: disputeId ?? textIn(answer, 'disputeId'),
      rightId: typed().params['rightId'] ?? textIn(answer, 'rightId'), // of a right that is new, the answer
    };
    const notSent = await sendHeld(place, held.current);
    if (notSent.length > 0) return setLost(notSent);
    toast(say(W.done));
    onSent(answer);
    void queryClient.invalidateQueries();
  };
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const reply = await sendAct(name, sentNow());
    setAsking(false);
    if (reply.ok) await finish(reply.data ?? {});
    else setTrouble(reply.trouble);
    setBusy(false);
  };
  /** What would be refused is told as if it had been sent, and nothing is asked about any more. */
  const preview = async (): Promise<void> => {
    setTrouble(undefined);
    const refused = await look(sentNow());
    if (!refused) return;
    setAsking(false);
    setTrouble(refused);
  };
  const submit = (): void => {
    const { form } = typed();
    if (!isShownFirst && !isGrave(form.operationId)) return void send();
    setAsking(true);
    if (disputeId !== undefined && isForetold(form)) void preview();
  };
  return {
    ...{ busy, asking, trouble, lost, foretold, sentNow, finish, send, preview, submit },
    hold: (sha256: string, file: File): void => void held.current.set(sha256, file),
    stop: () => setAsking(false),
    seenAgain: (seen: string | undefined): void => {
      first.current = seen;
      setTrouble(undefined);
    },
  };
}

const textIn = (answer: Answer, name: string): string | undefined => {
  const value = answer[name];
  return typeof value === 'string' ? value : undefined;
};
