/** Whether the page was opened from the home screen. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);

/** What the worker of this page looks after: this link's page alone, or one association's pages. */
export const scopeOf = (pathname: string): string => {
  const found = /^\/(?<what>[la])\/[^/]+/.exec(pathname);
  return found ? `${found[0]}${found.groups?.['what'] === 'a' ? '/' : ''}` : '/app';
};

/** Asked of the server anew at each look, so that a release is heard of. */
export const setUpWorker = async (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register('/worker.js', { scope: scopeOf(location.pathname), updateViaCache: 'none' });

/** The worker of this page, if there is one; that of a wider scope is another’s. */
export const findWorker = async (): Promise<ServiceWorkerRegistration | undefined> => {
  const scope = new URL(scopeOf(location.pathname), location.href).href;
  return (await navigator.serviceWorker.getRegistrations()).find((one) => one.scope === scope);
};

/** Nothing of ours stays in the browser: no worker of this page, and no file of the shell where none is left. */
export const removeWorker = async (): Promise<void> => {
  await (await findWorker())?.unregister();
  if ((await navigator.serviceWorker.getRegistrations()).length > 0) return;
  for (const name of await caches.keys()) if (name.startsWith('parley-')) await caches.delete(name);
};
