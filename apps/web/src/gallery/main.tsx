import { createRoot } from 'react-dom/client';
import { Languages } from '../shared/language/language.js';
import { Gallery } from './gallery.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <Languages>
    <Gallery />
  </Languages>,
);
