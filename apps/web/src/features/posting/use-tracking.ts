import { useState, type KeyboardEvent } from 'react';
import { FORM_WORDS } from '#messages/forms/words.js';
import { recordHandover } from '../../client/sdk.gen.js';
import { actKey, endAct } from '../../shared/connection/act-key.js';
import { mayPass, replyOf } from '../../shared/connection/reply.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { queryClient } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import type { ToPost } from './to-post.js';

type Typed = { readonly carrier: string; readonly numbers: Readonly<Record<string, string>> };
type Fate = { readonly isSent: boolean; readonly fault?: string };
const NOTHING: Typed = { carrier: 'EMS', numbers: {} };

/**
 * Tracking numbers of many letters: a scanner types one and presses Enter, which goes on to the next. They are recorded
 * letter by letter, each once, and what the API refuses stays beside its letter.
 */
export function useTracking(rows: readonly ToPost[]) {
  const { say } = useLanguage();
  const kept = useKept<Typed>('posting', NOTHING);
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const { carrier, numbers } = kept.value;
  const filled = rows.filter(
    ({ serviceId }) => (numbers[serviceId] ?? '').trim() !== '' && !fates.get(serviceId)?.isSent,
  );
  const record = async ({ disputeId, serviceId }: ToPost): Promise<Fate> => {
    const name = `post:${serviceId}`;
    const note = carrier.trim();
    const number = (numbers[serviceId] ?? '').trim();
    const body = { channel: 'post' as const, arrived: false, number, ...(note !== '' && { note }) };
    const headers = { 'Idempotency-Key': actKey(name, JSON.stringify(body)) };
    const reply = await replyOf(() => recordHandover({ path: { disputeId, serviceId }, body, headers }));
    if (reply.ok || !mayPass(reply.trouble)) endAct(name);
    return reply.ok
      ? { isSent: true }
      : { isSent: false, fault: reply.trouble.problem?.title ?? say(FORM_WORDS.notNow) };
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    let told = fates;
    for (const row of filled) {
      told = new Map(told).set(row.serviceId, await record(row));
      setFates(told);
    }
    const open = Object.entries(numbers).filter(([id]) => !told.get(id)?.isSent);
    kept.set({ carrier, numbers: Object.fromEntries(open) });
    setBusy(false);
    await queryClient.invalidateQueries();
  };
  /** A scanner ends with Enter. */
  const goOn = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-tracking] input:not(:disabled)')];
    const next = fields[fields.indexOf(event.target as HTMLInputElement) + 1];
    (next ?? document.querySelector<HTMLElement>('[data-after-tracking] button'))?.focus();
  };
  return {
    ...{ carrier, isBusy, goOn, send },
    count: filled.length,
    sent: [...fates.values()].filter((one) => one.isSent).length,
    isSent: (id: string): boolean => fates.get(id)?.isSent ?? false,
    faultOf: (id: string): string | undefined => fates.get(id)?.fault,
    numberOf: (id: string): string => numbers[id] ?? '',
    type: (id: string, number: string): void => kept.set({ carrier, numbers: { ...numbers, [id]: number } }),
    carry: (next: string): void => kept.set({ carrier: next, numbers }),
  };
}
export type TrackingOf = ReturnType<typeof useTracking>;
