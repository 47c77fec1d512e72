import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Broken } from './broken.js';
import { Languages } from './shared/language/language.js';
import { OpenApp } from './shells/open/open-app.js';

/** Of the installation, and of no association: it lies beside their pages. */
const OperationPage = lazy(async () => ({
  default: (await import('./features/operation/operation-page.js')).OperationPage,
}));
const isOperation = location.pathname === '/operation';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <Broken>
    <Languages>
      {isOperation ? (
        <Suspense>
          <OperationPage />
        </Suspense>
      ) : (
        <OpenApp />
      )}
    </Languages>
  </Broken>,
);
