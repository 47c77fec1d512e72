import { createHash } from 'node:crypto';
import { CARD } from './card.js';

/**
 * What every page says of itself to whoever is shown its address: a messenger that somebody shares it with, a phone on
 * whose home screen it is put. The same for all of them but for the card. `url` is where people reach the API.
 */
export const headOf = (url: string, assets: Iterable<string>): string => {
  const script = [...assets].find((name) => /^installed-[\w-]+\.js$/.test(name));
  return [
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="Parley">`,
    CARD,
    `<meta property="og:image" content="${url}/app/icons/share.png">`,
    `<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">`,
    `<meta name="theme-color" content="#1f4e5f">`,
    `<link rel="apple-touch-icon" href="/app/icons/apple-180.png">`,
    ...(script === undefined ? [] : [`<script type="module" src="/app/assets/${script}"></script>`]),
  ].join('');
};

/** Changes with the content of the pages: the names of their files do. */
export const releaseOf = (assets: Iterable<string>): string =>
  createHash('sha256')
    .update([...assets].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
