import { createRoot } from 'react-dom/client';
import { Broken } from './broken.js';
import { Languages } from './shared/language/language.js';
import { OpenApp } from './shells/open/open-app.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <Broken>
    <Languages>
      <OpenApp />
    </Languages>
  </Broken>,
);
