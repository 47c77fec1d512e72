import { createRoot } from 'react-dom/client';
import { Broken } from './broken.js';
import { findAssociationHere } from './shells/party/find-association-here.js';
import { DeskApp } from './shells/desk/desk-app.js';
import { followActs } from './shared/connection/follow-acts.js';
import { Languages } from './shared/language/language.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
followActs();
void findAssociationHere()
  .catch(() => undefined)
  .finally(() =>
    createRoot(root).render(
      <Broken>
        <Languages>
          <DeskApp />
        </Languages>
      </Broken>,
    ),
  );
