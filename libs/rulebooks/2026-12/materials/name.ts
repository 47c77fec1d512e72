import type { Material } from '#domain/rulebook/materials.js';
import { papersFor, unread } from './paper.js';

const paper = papersFor(['name']);

/** Domain, business or other name with influence: unfair competition (procedures.md 6.2; guideline 2.2.2 and 3.3.1). */
export const nameMaterials: readonly Material[] = [
  paper('NM1a', { ...unread('Anti-Unfair Competition Law 7', 'Registration of the domain'), group: 'NM1' }),
  paper('NM1b', { ...unread('Anti-Unfair Competition Law 7', 'Registration of the business name'), group: 'NM1' }),
  paper('TM8', {
    ...unread('Anti-Unfair Competition Law 7', 'Guideline 2.2.2: influence of the name, sign, web page or account'),
  }),
  paper('NM2', {
    ...unread('Anti-Unfair Competition Law 7', 'How the accused name is used, and why it can be confused'),
    per: 'item',
  }),
  paper('NM3', {
    ...unread(
      'Anti-Unfair Competition Law 7',
      'Guideline 3.3.1: whose account it is, by registration, investment, contract',
    ),
    required: 'optional',
  }),
];
