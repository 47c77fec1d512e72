import type { Material } from '#domain/rulebook/materials.js';

type Rule = Omit<Material, 'code' | 'rights' | 'required'> & Partial<Pick<Material, 'required'>>;

/** The papers of one kind of right; each is required unless it says otherwise. */
export const papersFor =
  (rights: Material['rights']) =>
  (code: string, { required = 'always', ...rule }: Rule): Material => ({ code, rights, required, ...rule });

/** In the guideline's own list. */
export const guideline = (source: string) =>
  ({ clause: 'Guideline app. 1', source: `Shenzhen guideline, appendix 1: ${source}`, confidence: 'law' }) as const;

/** From the trade, not from a text that binds: the split into required and conditional is the association's. */
export const practice = (source: string) => ({ clause: 'House rules 3(1)', source, confidence: 'practice' }) as const;

/** Known of the law, not yet read in it. */
export const unread = (clause: string, source: string) => ({ clause, source, confidence: 'to-be-verified' }) as const;
