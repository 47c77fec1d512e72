import { useState } from 'react';
import { client } from '../../../client/client.gen.js';
import { getDispute, previewAct } from '../../../client/sdk.gen.js';
import { findKept, forget, keep } from '../../../shared/connection/keep.js';
import { random } from '../../../shared/connection/random.js';
import { mayPass, replyOf, type Answered, type Trouble } from '../../../shared/connection/reply.js';
import { queryClient } from '../../../shared/desk/queries.js';
import type { Values } from '../../acts/model/field.js';
import { doAll, isFinished, lookAtAll, type Batch, type Came, type Ports, type Row } from './batch.js';
import { firstStepOf, nextStepOf, type BulkActName, type Step } from './bulk-acts.js';

const NAME = 'bulk';
const whyOf = ({ problem }: Trouble): string => problem?.detail ?? problem?.title ?? 'unknown';

/** One thing that is being done to many disputes, over a reload too. */
export function useBatch() {
  const [batch, setBatch] = useState<Batch | undefined>(() => findKept<Batch>(NAME));
  const [busy, setBusy] = useState(false);
  const [lost, setLost] = useState(false);
  const put = (next: Batch): void => {
    keep(NAME, next);
    setBatch(next);
  };
  const portsOf = ({ act, body }: Batch): Ports => ({
    look: lookAt,
    send,
    next: (answer) => nextStepOf(act, answer, body),
    keep: put,
  });
  const run = async (of: Batch, work: typeof doAll): Promise<Batch> => {
    setBusy(true);
    setLost(false);
    const came = await work(of, portsOf(of));
    setLost(came.lost);
    setBusy(false);
    if (came.batch.begun && isFinished(came.batch)) void queryClient.invalidateQueries();
    return came.batch;
  };
  return {
    ...{ batch, busy, lost },
    /** Something was begun and not finished. */
    isLeft: batch?.begun === true && !isFinished(batch),
    look: async (act: BulkActName, body: Values, chosen: ReadonlyMap<string, string>): Promise<void> => {
      const rows = [...chosen].map(([disputeId, number]): Row => ({ disputeId, number, state: 'waiting' }));
      const next: Batch = { id: random(), act, body, rows, begun: false };
      put(next);
      await run(next, lookAtAll);
    },
    goOn: async (): Promise<void> => {
      if (!batch || busy) return;
      const looked = batch.rows.some(({ state }) => state === 'waiting') ? await run(batch, lookAtAll) : batch;
      if (looked.rows.every(({ state }) => state !== 'waiting')) await run(looked, doAll);
    },
    drop: (): void => {
      forget(NAME);
      setBatch(undefined);
    },
  };
}

/** As the dispute is now: its menu, and what the API says of the act itself; a note has no preview. */
const lookAt: Ports['look'] = async ({ act, body }, { disputeId }) => {
  const seen = await replyOf(() => getDispute({ path: { disputeId } }));
  if (!seen.ok) return mayPass(seen.trouble) ? 'lost' : { state: 'cannot', why: whyOf(seen.trouble) };
  const step = firstStepOf(act, seen.data, body);
  const { stage } = seen.data;
  if (typeof step === 'string') return { state: 'cannot', why: step, stage };
  if (act === 'note') return { state: 'can', step, stage };
  const tried = await replyOf(() =>
    previewAct({
      path: { disputeId },
      headers: { 'Idempotency-Key': random() },
      body: { operation: step.operationId, ...(step.body && { body: { ...step.body } }) },
    }),
  );
  if (!tried.ok) return mayPass(tried.trouble) ? 'lost' : { state: 'cannot', why: whyOf(tried.trouble), stage };
  const letters = tried.data.letters.map(({ document, name }) => `${document.title} → ${name}`);
  return { state: 'can', step, stage, letters };
};

const send = async ({ disputeId }: Row, { url, body }: Step, key: string): Promise<Came> => {
  const reply = await replyOf<Values>((): Promise<Answered<Values>> =>
    client.request<{ readonly 200: Values }>({
      method: 'POST',
      url,
      path: { disputeId },
      headers: { 'idempotency-key': key, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body }),
    }),
  );
  if (reply.ok) return { is: 'done', answer: reply.data ?? {} };
  return mayPass(reply.trouble) ? { is: 'lost' } : { is: 'refused', why: whyOf(reply.trouble) };
};
