import { lazy } from 'react';

/** What somebody with an account has in a dispute beside the pages that a link opens; fetched when it is wanted. */
export const OWN_PAGES = {
  conduct: lazy(async () => ({ default: (await import('./conduct-page.js')).ConductPage })),
  export: lazy(async () => ({ default: (await import('./export-page.js')).ExportPage })),
  recordings: lazy(async () => ({ default: (await import('./recordings-page.js')).RecordingsPage })),
} as const;
export type OwnPage = keyof typeof OWN_PAGES;
export const ownPageOf = (name: string | undefined): OwnPage | undefined =>
  name !== undefined && Object.hasOwn(OWN_PAGES, name) ? (name as OwnPage) : undefined;
