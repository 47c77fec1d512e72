export const DELAY_REASONS = ['notarisation-abroad', 'legalisation', 'translation', 'other'] as const;
