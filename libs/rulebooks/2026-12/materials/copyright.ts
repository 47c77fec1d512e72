import type { Material } from '#domain/rulebook/materials.js';
import { guideline, papersFor, practice, unread } from './paper.js';

const paper = papersFor(['copyright']);

/**
 * Copyright and neighbouring rights; registration is no condition and is not examined in substance (procedures.md 6.2).
 */
export const copyrightMaterials: readonly Material[] = [
  paper('CR0', { ...guideline('kind of work, title, author, owner, date'), required: 'form' }),
  paper('CR1a', { ...guideline('registration certificate'), group: 'CR1' }),
  paper('CR1b', { ...guideline('draft, source or raw file'), group: 'CR1' }),
  paper('CR1c', { ...guideline('authoritative timestamp'), group: 'CR1' }),
  paper('CR1d', { ...unread('Copyright Law 12', 'Copyright Law 12: who signs a work is its author'), group: 'CR1' }),
  paper('CR1e', { ...practice('Contract of commission or assignment'), group: 'CR1' }),
  paper('CR1f', { ...practice('Statement of a collecting society, or the P notice of a recording'), group: 'CR1' }),
  paper('CR2', { ...guideline('first publication') }),
  paper('CR3', { ...practice('Copy of the work, so that it can be compared') }),
  paper('CR4', { ...practice('Practice of platforms: works side by side'), per: 'item' }),
  paper('CR5', {
    ...practice('Chain of title where the author is not the owner'),
    required: 'when',
    when: ['author-is-not-owner'],
  }),
  paper('CR6', {
    ...practice('Terms of the licence where its scope is disputed'),
    required: 'when',
    when: ['scope-of-licence'],
  }),
  paper('CR7', {
    ...practice('Consent of the person shown, where a portrait is concerned'),
    required: 'when',
    when: ['portrait'],
  }),
];
