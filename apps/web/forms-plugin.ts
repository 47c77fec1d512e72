import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { HELP_IN_CHINESE } from '../../libs/messages/forms/help.js'; // by its place, as in vite.config.ts
import type { Description } from './src/features/acts/model/description.js';
import { formsOf, type Forms } from './src/features/acts/model/forms-of.js';
import { FORM_OPERATIONS } from './src/features/acts/screens.js';

const OPENAPI = path.join(import.meta.dirname, '../api/openapi.json');
const NAME = 'virtual:forms';

/**
 * Forms of the desk, made of the API’s description when the pages are built: one module for each part of the API, which
 * is fetched when a form of it is opened, and one that says where each operation is. Nothing of them is kept as a file
 * that could grow old.
 */
export const forms = (): Plugin => {
  let parts: Readonly<Record<string, Forms>> = {};
  return {
    name: 'parley-forms',
    buildStart() {
      this.addWatchFile(OPENAPI);
      parts = formsOf(JSON.parse(readFileSync(OPENAPI, 'utf8')) as Description, FORM_OPERATIONS, HELP_IN_CHINESE);
    },
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${NAME}`) return index(parts);
      const part = id.startsWith(`\0${NAME}/`) ? parts[id.slice(NAME.length + 2)] : undefined;
      return part && `export default JSON.parse(${JSON.stringify(JSON.stringify(part))})`;
    },
  };
};

const index = (parts: Readonly<Record<string, Forms>>): string => {
  const loads = Object.keys(parts).map((part) => `${JSON.stringify(part)}:()=>import('${NAME}/${part}')`);
  const where = Object.entries(parts).flatMap(([part, forms]) => Object.keys(forms).map((id) => [id, part]));
  return `export const LOADS={${loads.join(',')}};export const PART_OF=${JSON.stringify(Object.fromEntries(where))}`;
};
