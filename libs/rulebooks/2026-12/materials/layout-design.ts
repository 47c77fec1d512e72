import type { Material } from '#domain/rulebook/materials.js';
import { papersFor, practice, unread } from './paper.js';

const paper = papersFor(['layout-design']);

/** Layout design of integrated circuits (procedures.md 6.2). */
export const layoutDesignMaterials: readonly Material[] = [
  paper('LD1', {
    ...unread('Layout Design Regulation 18', 'Registration certificate; ten years'),
    verifyWith: 'cnipa',
  }),
  paper('LD2', { ...unread('Layout Design Regulation 18', 'Registered drawings or sample') }),
  paper('LD3', {
    ...unread('Layout Design Regulation 18', 'Extract from the register: in force'),
    freshDays: 180,
    verifyWith: 'cnipa',
  }),
  paper('LD4', { ...unread('Layout Design Regulation 18', 'Originality of the part relied on') }),
  paper('LD5', {
    ...practice('Comparison of the chips by a laboratory; the chip has to be opened for it'),
    onMissing: 'no-interim-measure',
  }),
  paper('LD6', { ...practice('Chain of transactions'), required: 'optional' }),
];
