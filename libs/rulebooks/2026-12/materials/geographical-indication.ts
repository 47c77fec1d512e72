import type { Material } from '#domain/rulebook/materials.js';
import { guideline, papersFor, practice } from './paper.js';

const paper = papersFor(['geographical-indication']);

/** Geographical indication (procedures.md 6.2). */
export const geographicalMaterials: readonly Material[] = [
  paper('GI1a', { ...guideline('certification or collective mark'), group: 'GI1' }),
  paper('GI1b', { ...guideline('地理标志产品保护公告'), group: 'GI1' }),
  paper('GI2', { ...practice('Registrant, manager or approved user of the special sign') }),
  paper('GI3', { ...practice('Goods that are not from the area or do not meet its standard'), per: 'item' }),
  paper('GI4', { ...practice('Rules on the use of the mark'), required: 'when', when: ['geographical-mark'] }),
];
