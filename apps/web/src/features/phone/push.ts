import { endPushSubscription, listPushSubscriptions, turnOnPush } from '../../client/sdk.gen.js';
import { findWorker, isInstalled, removeWorker, scopeOf, setUpWorker } from '../../phone/set-up-worker.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';

/** Why nothing can be shown here. */
export type Cannot = 'inMessenger' | 'homeFirst' | 'cannot';

/** Undefined where notices can be shown. */
export const whyNot = (): Cannot | undefined => {
  const { userAgent } = navigator;
  if (/MicroMessenger/i.test(userAgent)) return 'inMessenger';
  const can = 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;
  if (can) return undefined;
  return /iPhone|iPad/.test(userAgent) && !isInstalled() ? 'homeFirst' : 'cannot';
};

/** Under which this browser is known, so that it finds itself among the others. It tells nothing of whom. */
const nameOf = (): string => `parley:push:${scopeOf(location.pathname)}`;

export type Push = {
  readonly publicKey: string;
  /** By which this browser is told. */
  readonly own: string | undefined;
  /** Other devices of the same person. */
  readonly others: readonly string[];
};

/** How it stands. One that subscribed under a key that was replaced does so anew, unasked. */
export async function readPush() {
  const { data, ...answered } = await listPushSubscriptions();
  if (!data) return { ...answered, data };
  const { publicKey, items } = data;
  const isThere = (await (await findWorker())?.pushManager.getSubscription()) != null;
  const kept = localStorage.getItem(nameOf());
  const mine = isThere ? items.find(({ subscriptionId }) => subscriptionId === kept) : undefined;
  const others = items.filter((one) => one !== mine).map(({ subscriptionId }) => subscriptionId);
  const isOld = mine !== undefined && mine.publicKey !== publicKey;
  const anew = isOld ? await turnOn(publicKey) : undefined;
  const own = anew && 'own' in anew ? anew.own : mine?.subscriptionId;
  return { ...answered, data: { publicKey, own, others } satisfies Push };
}

export type TurnedOn =
  { readonly own: string } | { readonly fault: 'blocked' | 'failed' } | { readonly trouble: Trouble };

/** Asks the person, the browser and then the API, in this order: what one refuses the next is not asked. */
export async function turnOn(publicKey: string): Promise<TurnedOn> {
  if ((await Notification.requestPermission()) !== 'granted') return { fault: 'blocked' };
  const subscription = await subscribe(publicKey).catch(() => undefined);
  const { endpoint, keys } = subscription?.toJSON() ?? {};
  if (endpoint === undefined || !keys) return { fault: 'failed' };
  const body = { endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' };
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const reply = await replyOf(() => turnOnPush({ body, headers }));
  if (!reply.ok) return { trouble: reply.trouble };
  localStorage.setItem(nameOf(), reply.data.subscriptionId);
  return { own: reply.data.subscriptionId };
}

/** Under this key: a subscription under another is given up first. */
const subscribe = async (publicKey: string): Promise<PushSubscription> => {
  const registration = await setUpWorker();
  await startedOf(registration);
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) });
};

const startedOf = ({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = installing ?? waiting;
    if (active || !worker) return resolve();
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker did not start'));
    };
    worker.addEventListener('statechange', look);
    look();
  });

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.codePointAt(0) ?? 0);

/** Whatever the browser does, the API tells it nothing more. What was put on the home screen keeps its worker. */
export async function turnOff(own: string) {
  const answered = await endPushSubscription({ path: { subscriptionId: own } });
  localStorage.removeItem(nameOf());
  await (await (await findWorker())?.pushManager.getSubscription())?.unsubscribe().catch(() => false);
  if (!isInstalled()) await removeWorker();
  return answered;
}
