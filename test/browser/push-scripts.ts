/** Said as text, because what they are about is known in the page alone. */

/** The machine has no push service of the browser's own: the page subscribes at this one. All else is the browser's. */
export const standIn = (given: {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}): string => `
  const one = {
    toJSON: () => (${JSON.stringify({ endpoint: given.endpoint, keys: { p256dh: given.p256dh, auth: given.auth } })}),
    unsubscribe: async () => (sessionStorage.removeItem('stands-in'), true),
  };
  Object.assign(PushManager.prototype, {
    subscribe: async () => (sessionStorage.setItem('stands-in', 'yes'), one),
    getSubscription: async () => (sessionStorage.getItem('stands-in') === null ? null : one),
  });`;

export const SHOWN = `navigator.serviceWorker.getRegistrations()
  .then(([one]) => one?.getNotifications() ?? [])
  .then((all) => all.map(({ title, body, data }) => ({ title, body, data: data ?? null })))`;

/** In the worker. What it would open is noted: no press of a person stands behind it here. */
export const PRESS = `(async () => {
  const pages = [];
  Object.defineProperty(self.clients, 'openWindow', { value: async (url) => pages.push(url) });
  Object.defineProperty(self.clients, 'matchAll', { value: async () => [] });
  const [notification] = await self.registration.getNotifications();
  self.dispatchEvent(new NotificationEvent('notificationclick', { notification }));
  while (pages.length === 0) await new Promise((resolve) => setTimeout(resolve));
  return { pages, left: (await self.registration.getNotifications()).length };
})()`;

export const KEPT = `(async () => {
  const names = await caches.keys();
  const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return { names, files: all.flat().map(({ url }) => new URL(url).pathname) };
})()`;

export const UPDATE = 'navigator.serviceWorker.getRegistrations().then(([one]) => one?.update()).then(() => undefined)';
export const LEFT = `Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
  .then((all) => all.map(({ length }) => length))`;
