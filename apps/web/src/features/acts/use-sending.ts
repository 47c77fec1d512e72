import { useRef, useState } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { toast } from '../../kit/overlays/toast.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { queryClient } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { isGrave } from './grave.js';
import { isForetold } from './preview/foretold.js';
import { usePreview } from './preview/use-preview.js';
import { recordedAct, type RecordedAct } from './recorded-act.js';
import { sendAct, type Answer, type Sent } from './send-act.js';
import { useSendHeld } from './use-send-held.js';

type Given = {
  readonly name: string;
  readonly disputeId: string | undefined;
  /** The mark of the dispute as it is now known. */
  readonly etag: string | undefined;
  /** What was typed by now. */
  readonly typed: () => Omit<Sent, 'etag'>;
  /** It is on record, whatever becomes of its files. */
  readonly onRecorded?: () => void;
  /** Its files are there, too. */
  readonly onDone: (answer: Answer) => void;
  /** What it would come to is shown before it goes out, grave or not. */
  readonly isShownFirst?: boolean;
};

/** How an act goes out: what it would come to, the question before what is grave, the act itself, the files after it. */
export function useSending({ name, disputeId, etag, typed, onRecorded, onDone, isShownFirst = false }: Given) {
  const { say } = useLanguage();
  const sendHeld = useSendHeld();
  const held = useRef(new Map<string, File>());
  const recorded = useRef<RecordedAct>(undefined);
  const finishing = useRef(false);
  const first = useRef<string>(undefined);
  first.current ??= etag;
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [lost, setLost] = useState<readonly string[]>([]);
  const { foretold, look } = usePreview(disputeId);
  const sentNow = (): Sent => ({ ...typed(), etag: first.current });

  /** Sends the files of what is on record, and then it is done; as long as one is lost it waits to be sent again. */
  const finish = async (): Promise<void> => {
    if (!recorded.current || finishing.current) return;
    finishing.current = true;
    setBusy(true);
    const { answer, sendFiles } = recorded.current;
    const notSent = await sendFiles(held.current);
    setLost(notSent);
    setBusy(false);
    finishing.current = false;
    if (notSent.length > 0) return;
    recorded.current = undefined;
    toast(say(W.done));
    onDone(answer);
    void queryClient.invalidateQueries();
  };
  const send = async (): Promise<void> => {
    if (busy || recorded.current) return;
    setBusy(true);
    setTrouble(undefined);
    const sent = sentNow();
    const reply = await sendAct(name, sent);
    setAsking(false);
    setBusy(false);
    if (!reply.ok) return setTrouble(reply.trouble);
    recorded.current = recordedAct(reply.data ?? {}, { disputeId, rightId: sent.params['rightId'] }, sendHeld);
    onRecorded?.();
    await finish();
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
    if (recorded.current) return;
    if (!isShownFirst && !isGrave(form.operationId)) return void send();
    setAsking(true);
    if (disputeId !== undefined && isForetold(form)) void preview();
  };
  return {
    ...{ busy, asking, trouble, lost, foretold, sentNow, finish, send, preview, submit },
    hold: (sha256: string, file: File): void => void held.current.set(sha256, file),
    /** These, and none that was held before. */
    holdOnly: (files: ReadonlyMap<string, File>): void => void (held.current = new Map(files)),
    stop: () => setAsking(false),
    seenAgain: (seen: string | undefined): void => {
      first.current = seen;
      setTrouble(undefined);
    },
  };
}
