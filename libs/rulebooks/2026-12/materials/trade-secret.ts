import type { Material } from '#domain/rulebook/materials.js';
import { papersFor, practice, unread } from './paper.js';

const paper = papersFor(['trade-secret']);

/** Trade secret; the guideline has no list for it (procedures.md 6.2). */
export const tradeSecretMaterials: readonly Material[] = [
  paper('TS1', { ...unread('Anti-Unfair Competition Law 10', 'The secret points, never published'), secrecy: 'panel' }),
  paper('TS2', { ...unread('Anti-Unfair Competition Law 10', 'Not generally known') }),
  paper('TS3', { ...unread('Anti-Unfair Competition Law 10', 'Commercial value') }),
  paper('TS4', { ...unread('Anti-Unfair Competition Law 10', 'Reasonable measures to keep it') }),
  paper('TS5', {
    ...unread('Anti-Unfair Competition Law 10', 'The respondent’s access, and how alike it is'),
    secrecy: 'panel',
  }),
  paper('TS6', { ...unread('Anti-Unfair Competition Law 10', 'Origin or title') }),
  paper('TS7', {
    ...practice('Removal before a decision only where a court or a panel has allowed it'),
    onMissing: 'no-interim-measure',
  }),
];
