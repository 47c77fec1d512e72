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

/** In the worker: notes what it shows, since a browser without a screen may show nothing. */
export const WATCH = `(() => {
  self.shown = [];
  const show = registration.showNotification.bind(registration);
  const note = (title, of) => (self.shown.push({ title, body: of.body, lang: of.lang, data: of.data ?? null }), show(title, of).catch(() => {}));
  Object.defineProperty(registration, 'showNotification', { value: note, configurable: true });
})()`;

/** In the worker: what it has shown, as soon as there is anything. */
export const SHOWN = `(async () => {
  for (let tried = 0; tried < 1000 && self.shown.length === 0; tried += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  return self.shown;
})()`;

/** In the worker: presses what was shown last. What it would open is noted: no press of a person stands behind it here. */
export const PRESS = `(async () => {
  const pages = [];
  let closed = false;
  Object.defineProperty(self.clients, 'openWindow', { value: async (url) => pages.push(url) });
  Object.defineProperty(self.clients, 'matchAll', { value: async () => [] });
  const notification = { data: self.shown.at(-1).data ?? undefined, close: () => (closed = true) };
  self.dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil: () => {} }));
  for (let tried = 0; tried < 1000 && pages.length === 0; tried += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  return { pages, closed };
})()`;

export const KEPT = `(async () => {
  const names = await caches.keys();
  const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return { names, files: all.flat().map(({ url }) => new URL(url).pathname) };
})()`;

export const UPDATE = 'navigator.serviceWorker.getRegistrations().then(([one]) => one?.update()).then(() => undefined)';
export const LEFT = `Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
  .then((all) => all.map(({ length }) => length))`;
