import { createContext, useContext } from 'react';
import type { AssociationFront } from '../../client/types.gen.js';

/** The association whose public pages these are, and the addresses of its pages. */
export type Open = {
  readonly association: AssociationFront;
  readonly to: (parts: readonly string[], search?: Readonly<Record<string, string>>) => string;
};

const OpenContext = createContext<Open | undefined>(undefined);
export const OpenProvider = OpenContext.Provider;

export const useOpen = (): Open => {
  const open = useContext(OpenContext);
  if (!open) throw new Error('Outside of the public pages');
  return open;
};

export const openAddress = (
  slug: string,
  parts: readonly string[],
  search: Readonly<Record<string, string>> = {},
): string => {
  const asked = new URLSearchParams(search).toString();
  return `/a/${[slug, ...parts].map(encodeURIComponent).join('/')}${asked === '' ? '' : `?${asked}`}`;
};
