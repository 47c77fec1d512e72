import { createRoot } from 'react-dom/client';
import { Languages } from '../shared/language/language.js';
import { Start } from './start.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <Languages>
    <Start />
  </Languages>,
);
