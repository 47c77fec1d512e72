import { Webhook } from 'standardwebhooks';
import { SLOW, type Behaviours } from './behaviour.js';
import type { Message, Phones } from './open-phones.js';

type Setting = {
  readonly url: string;
  readonly secret: string;
  readonly phones: Phones;
  readonly behaviours: Behaviours;
  readonly now: () => Date;
};

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;

/**
 * Tells whoever sent a message what became of it, again and again until that is taken. A silent phone tells nothing.
 */
export function reportDeliveries({ url, secret, phones, behaviours, now }: Setting) {
  const timers = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let stopped = false;

  const later = (delay: number, begin: () => Promise<void>): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      const work = begin().finally(() => running.delete(work));
      running.add(work);
    }, delay);
    timers.add(timer);
  };
  const report = async (message: Message, pause: number): Promise<void> => {
    const status = behaviours.of(message.to) === 'failed' ? 'failed' : 'delivered';
    const body = JSON.stringify({
      reference: message.reference,
      status,
      at: now().toISOString(),
      ...(status === 'failed' && { code: 'absent-subscriber' }),
    });
    if (await isTaken(url, secret, `report_${message.id}`, now(), body)) await phones.reported(message.id);
    else later(pause, () => report(message, Math.min(2 * pause, LONGEST_PAUSE)));
  };
  const owe = (message: Message): void => {
    const behaviour = behaviours.of(message.to);
    if (behaviour === 'silent' || message.reference === undefined) return;
    later(behaviour === 'slow' ? SLOW : 0, () => report(message, FIRST_PAUSE));
  };
  phones.unreported().forEach(owe);
  return {
    owe,
    /** What is under way comes to its end; what nobody has heard yet is told by the next start. */
    stop: async (): Promise<void> => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

const isTaken = async (url: string, secret: string, id: string, at: Date, body: string): Promise<boolean> => {
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    return status < 300 || status === 401; // what is not believed now will not be believed later
  } catch {
    return false;
  }
};
