import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { Broken } from './broken.js';
import { Languages } from './shared/language/language.js';
import { findAssociationHere } from './shells/party/known-association.js';
import './style.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
/** Where that cannot be asked now, the pages ask for it later. */
void findAssociationHere()
  .catch(() => undefined)
  .finally(() =>
    createRoot(root).render(
      <Broken>
        <Languages>
          <App />
        </Languages>
      </Broken>,
    ),
  );
