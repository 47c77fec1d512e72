import { createRoot } from 'react-dom/client';
import { App, linkToken } from './app.js';
import { Broken } from './broken.js';
import { followActs } from './shared/connection/follow-acts.js';
import { Languages } from './shared/language/language.js';
import './style.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
followActs();
const show = (): void =>
  createRoot(root).render(
    <Broken>
      <Languages>
        <App />
      </Languages>
    </Broken>,
  );
/** A link names all that its page needs. Where the association cannot be asked now, the pages ask for it later. */
if (linkToken !== undefined) show();
else
  void import('./shells/party/find-association-here.js')
    .then(({ findAssociationHere }) => findAssociationHere())
    .catch(() => undefined)
    .finally(show);
