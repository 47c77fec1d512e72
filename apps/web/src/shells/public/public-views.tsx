import { ChoosePage } from '../account/choose-page.js';
import { ForgottenPage } from '../account/forgotten-page.js';
import { HandlingPage } from './handling-page.js';
import { PublishedPage } from './published-page.js';
import { PublishedListPage } from './published-list-page.js';

/** What everybody can read, at its addresses, and what a link to an account leads to; nobody has to be signed in. */
export function PublicViews({ route: [name, id] }: { readonly route: readonly string[] }) {
  if (name === 'handling') return <HandlingPage />;
  if (name === 'forgotten') return <ForgottenPage />;
  if (name === 'choose') return <ChoosePage key={id} token={id ?? ''} />;
  return id === undefined || id === '' ? <PublishedListPage /> : <PublishedPage key={id} publicationId={id} />;
}
