import type { DisputeBody, ExhibitBody } from '../../../client/types.gen.js';

/** Whose exhibits are shown; which of them says the address. */
export const SIDES_SHOWN = ['all', 'complainant', 'respondents', 'confidential'] as const;
export type SideShown = (typeof SIDES_SHOWN)[number];

export const sideOf = (said: string | undefined): SideShown => SIDES_SHOWN.find((one) => one === said) ?? 'all';

export const ofSide = (
  exhibits: readonly ExhibitBody[],
  side: SideShown,
  { complainantId }: Pick<DisputeBody, 'complainantId'>,
): readonly ExhibitBody[] => {
  const isShown: Readonly<Record<SideShown, (exhibit: ExhibitBody) => boolean>> = {
    all: () => true,
    complainant: ({ ownerId }) => ownerId === complainantId,
    respondents: ({ ownerId }) => ownerId !== complainantId,
    confidential: ({ part }) => part === 'confidential',
  };
  return exhibits.filter(isShown[side]);
};
