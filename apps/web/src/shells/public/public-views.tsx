import { HandlingPage } from './handling-page.js';
import { PublishedPage } from './published-page.js';
import { PublishedListPage } from './published-list-page.js';

/** What everybody can read, at its addresses; no account and no code is asked for. */
export function PublicViews({ route: [name, id] }: { readonly route: readonly string[] }) {
  if (name === 'handling') return <HandlingPage />;
  return id === undefined || id === '' ? <PublishedListPage /> : <PublishedPage key={id} publicationId={id} />;
}
