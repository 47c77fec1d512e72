/**
 * Stands in every page. It says under what name and from where the page opens when it is put on the home screen; the
 * worker that says so when there is no connection is set up there alone. In a browser’s tab only whoever turns notices
 * on gets one.
 */
import { isInstalled, scopeOf, setUpWorker } from './set-up-worker.js';

const manifest = document.createElement('link');
manifest.rel = 'manifest';
manifest.href = `${scopeOf(location.pathname).replace(/\/$/, '')}/app.webmanifest`;
document.head.append(manifest);

const setUp = (): void => void setUpWorker().catch(() => undefined);
if (isInstalled()) setUp();
addEventListener('appinstalled', setUp);
