import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from '../mailbox/write-durably.js';
import { Notification } from './notification.js';

type Options = {
  readonly folder: string;
  readonly send: (notification: Notification) => Promise<'accepted' | 'refused'>;
  readonly now: () => Date;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

export type Notifications = {
  /** Resolves when they are safe on the disk; sending begins at once and is tried again with growing pauses. */
  readonly owe: (notifications: readonly Notification[]) => Promise<void>;
  readonly waiting: () => number;
  readonly stop: () => Promise<void>;
};

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
const GIVE_UP_AFTER = 5 * 86_400_000; // RFC 5321 4.5.4.1: four to five days

/**
 * What is owed lies in `folder`, one file each, across restarts; what was refused or grew too old is set aside in
 * `given-up`.
 */
export async function openNotifications({ folder, send, now, log }: Options): Promise<Notifications> {
  const givenUp = path.join(folder, 'given-up');
  await mkdir(givenUp, { recursive: true });
  const fileOf = (id: string): string => path.join(folder, `${id}.json`);
  const timers = new Map<string, NodeJS.Timeout>();
  const sending = new Set<Promise<void>>();
  let stopped = false;

  const setAside = async (id: string, why: string): Promise<void> => {
    await rename(fileOf(id), path.join(givenUp, `${id}.json`));
    log({ message: 'notification given up', id, why });
  };
  const attempt = async (notification: Notification, pause: number): Promise<void> => {
    const { id, arrivalDate } = notification;
    const answer = await send(notification).catch(() => 'later' as const);
    if (answer === 'accepted') await rm(fileOf(id));
    else if (answer === 'refused') await setAside(id, 'refused');
    else if (now().getTime() - arrivalDate.getTime() > GIVE_UP_AFTER) await setAside(id, 'too old');
    else return schedule(notification, pause, Math.min(pause * 2, LONGEST_PAUSE));
    timers.delete(id);
  };
  const schedule = (notification: Notification, delay: number, nextPause: number): void => {
    if (stopped) return;
    const begin = (): void => {
      const work = attempt(notification, nextPause).catch((error: unknown) =>
        log({ message: 'notification stuck', id: notification.id, error: String(error) }),
      );
      sending.add(work);
      void work.then(() => sending.delete(work));
    };
    timers.set(notification.id, setTimeout(begin, delay));
  };

  for (const name of await readdir(folder)) {
    if (name.endsWith('.incoming')) await rm(path.join(folder, name)); // never acknowledged
    if (!name.endsWith('.json')) continue;
    const notification = await readNotification(path.join(folder, name));
    if (notification) schedule(notification, 0, FIRST_PAUSE);
    else await setAside(name.slice(0, -'.json'.length), 'unreadable');
  }
  return {
    owe: async (notifications) => {
      for (const notification of notifications) {
        const { id } = notification;
        await writeDurably(fileOf(id), path.join(folder, `${id}.incoming`), [
          Buffer.from(JSON.stringify(notification)),
        ]);
        schedule(notification, 0, FIRST_PAUSE);
      }
    },
    waiting: () => timers.size,
    stop: async () => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(sending);
    },
  };
}

const readNotification = async (file: string): Promise<Notification | undefined> => {
  const text = await readFile(file, 'utf8');
  try {
    return Notification.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};
