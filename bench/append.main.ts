import { benchAppend } from './append.js';
import { shown } from './row.js';

for (const row of await benchAppend()) console.log(shown(row));
