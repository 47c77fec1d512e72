/**
 * What works beside the pages on a phone: it keeps the shell (files named by their content, nothing else), says so when
 * there is no connection, and shows that there is something new. No answer of the API passes through its hands, so it
 * can neither keep one nor show an old one.
 */
declare const self: Worker;
/** Of what is served; another one is another worker, which takes the older one's place. */
declare const RELEASE: string;

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Told = Waiting & { readonly data: { json(): unknown } | null };
type Pressed = Waiting & { readonly notification: Notification };
type Tab = { readonly url: string; focus(): Promise<unknown> };
type Worker = {
  addEventListener(name: 'install' | 'activate', hear: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', hear: (event: Asking) => void): void;
  addEventListener(name: 'push', hear: (event: Told) => void): void;
  addEventListener(name: 'notificationclick', hear: (event: Pressed) => void): void;
  skipWaiting(): Promise<void>;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly Tab[]>;
    openWindow(url: string): Promise<unknown>;
  };
};

const KEPT = `parley-shell-${RELEASE}`;
const OFFLINE = '/app/offline.html';
const ICON = '/app/icons/icon-192.png';
const BADGE = '/app/icons/badge-96.png';

self.addEventListener('install', (event) => {
  const filled = caches.open(KEPT).then((kept) => kept.addAll([OFFLINE, '/app/offline.css', ICON, BADGE]));
  event.waitUntil(filled.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const older = caches
    .keys()
    .then((names) => Promise.all(names.filter((one) => one !== KEPT).map((one) => caches.delete(one))));
  event.waitUntil(older.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (/^\/app\/(assets\/[^/]+|icons\/[^/]+|offline\.css)$/.test(pathname)) event.respondWith(fromShell(request));
  else if (request.mode === 'navigate')
    event.respondWith(fetch(request).catch(async () => (await caches.match(OFFLINE)) ?? Response.error()));
});

/** Named by its content, so that what is kept is what is served. */
const fromShell = async (request: Request): Promise<Response> => {
  const kept = await caches.open(KEPT);
  const found = await kept.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(request, answer.clone());
  return answer;
};

type Said = { readonly title?: string; readonly body?: string; readonly lang?: string; readonly path?: string };

self.addEventListener('push', (event) => {
  const { title = 'Parley', body = '', lang = 'zh-CN', path } = (event.data?.json() ?? {}) as Said;
  // of several that nobody has looked at the last stands
  const shown = { body, lang, icon: ICON, badge: BADGE, tag: 'parley', data: path };
  event.waitUntil(self.registration.showNotification(title, shown));
});

/** Its own page: of a link that link's, of an account the dispute's; never an address of elsewhere. */
const pageOf = (path: unknown): string => {
  const { scope } = self.registration;
  const page = new URL(typeof path === 'string' ? path : scope, scope);
  return page.href.startsWith(scope) ? page.href : scope;
};

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const page = pageOf(event.notification.data);
  const open = async (): Promise<unknown> => {
    const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const there = tabs.find(({ url }) => url.split('#')[0] === page);
    return there ? there.focus() : self.clients.openWindow(page);
  };
  event.waitUntil(open());
});

export {};
