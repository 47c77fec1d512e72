import type { Material } from '#domain/rulebook/materials.js';
import { papersFor, practice, unread } from './paper.js';

const paper = papersFor(['plant-variety']);

/** New plant variety (procedures.md 6.2). */
export const plantVarietyMaterials: readonly Material[] = [
  paper('PV1', { ...unread('Plant Variety Regulation 32', 'Certificate of the variety right') }),
  paper('PV2', { ...unread('Plant Variety Regulation 32', 'In force: annual fee'), freshDays: 180 }),
  paper('PV3', { ...unread('Plant Variety Regulation 32', 'Name, genus and denomination'), required: 'form' }),
  paper('PV4', {
    ...practice('Identity test by marker or in the field, where identity is disputed'),
    required: 'when',
    when: ['identity-disputed'],
  }),
  paper('PV5', { ...practice('Custody of the sample'), required: 'optional' }),
  paper('PV6', {
    ...practice('Licence to propagate, where somebody propagates under one'),
    required: 'when',
    when: ['propagated-under-licence'],
  }),
];
