import { createContext, useContext } from 'react';
import type { AccountView, AssociationView } from '../../client/types.gen.js';

export type Office = AccountView['roles'][number];

/** Who sits at the desk, where and in which office; everything below the shell may ask. */
export type Desk = {
  readonly accountId: string;
  readonly name: string;
  /** All that the account holds. */
  readonly offices: readonly Office[];
  /** The one that is acted in. */
  readonly office: Office;
  readonly association: AssociationView;
  /** For whom an account of a party, or of a platform’s people, may act, and for whom it does. */
  readonly forWhom: readonly { readonly id: string; readonly name?: string; readonly scopes?: readonly string[] }[];
  readonly actingFor?: string;
  readonly actFor: (id: string) => void;
  /** An address of the desk: `to('disputes', id)`, with filters behind it. */
  readonly to: (parts: readonly string[], search?: Readonly<Record<string, string | undefined>>) => string;
  /** Acts in another office from now on. */
  readonly choose: (office: Office) => void;
  /** Signs out. */
  readonly end: () => Promise<void>;
};

/** Whether somebody works for the association. */
export const isOfStaff = (office: Office): boolean => office === 'case-manager' || office === 'administrator';

/** The place in which an office has its disputes. */
export const listOf = (office: Office): 'docket' | 'matters' => (isOfStaff(office) ? 'docket' : 'matters');

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext;

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Outside of the desk');
  return desk;
};

/** `/a/<slug>/desk/…`; what is not filtered by leaves no trace in the address. */
export const deskAddress = (
  slug: string,
  parts: readonly string[],
  search: Readonly<Record<string, string | undefined>> = {},
): string => {
  const path = ['a', slug, 'desk', ...parts].map(encodeURIComponent).join('/');
  const asked = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return `/${path}${asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`}`;
};
