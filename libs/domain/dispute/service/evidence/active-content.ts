/** What a PDF can do beside being read (docs/protection.md, Files). */
export const ACTIVE_CONTENT = [
  'javascript',
  'launch',
  'form',
  'go-to-file',
  'automatic',
  'embedded-file',
  'xfa',
  'multimedia',
  'external-content',
  'hidden',
] as const;
export type ActiveContent = (typeof ACTIVE_CONTENT)[number];

/** `waiting`: not looked at yet. `unknown`: it was, and could not be read to its end. */
export const ACTIVE_CONTENT_STATES = ['waiting', 'none', 'present', 'unknown'] as const;
export type ActiveContentState = (typeof ACTIVE_CONTENT_STATES)[number];
