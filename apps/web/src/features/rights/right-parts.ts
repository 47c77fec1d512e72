import type { EVALUATIONS, END_GROUNDS, INVALIDATION_OUTCOMES, LICENCE_KINDS } from '#messages/right/register.js';
import type { Words } from '#messages/locale.js';
import type { RightView } from '../../client/types.gen.js';

/** What the API tells of a right without saying its shape; the case manager’s view has all of it. */
export type RightParts = {
  readonly right?: { readonly name?: string; readonly registrationNumber?: string };
  readonly holdings?: readonly { readonly holderId?: string; readonly from?: string }[];
  readonly flags?: readonly { readonly code: string; readonly words: string }[];
  readonly licences?: readonly {
    readonly licenceId: string;
    readonly licenseeId: string;
    readonly kind: keyof typeof LICENCE_KINDS;
    readonly ownName: boolean;
    readonly validFrom?: string;
    readonly validUntil?: string;
    readonly isChecked: boolean;
    readonly endedOn?: string;
    readonly scope?: string;
  }[];
  readonly invalidations?: readonly {
    readonly proceedingId: string;
    readonly filedOn: string;
    readonly outcome?: keyof typeof INVALIDATION_OUTCOMES;
    readonly final?: boolean;
    readonly decidedOn?: string;
    readonly details?: string;
  }[];
  readonly evaluation?: { readonly conclusion: keyof typeof EVALUATIONS; readonly issuedOn: string };
  readonly end?: { readonly ground: keyof typeof END_GROUNDS; readonly endedOn: string };
  readonly materials?: readonly {
    readonly code: string;
    readonly evidenceIds?: readonly string[];
    readonly words: Words;
    readonly checked: boolean;
  }[];
  readonly evidence?: readonly {
    readonly evidenceId: string;
    readonly description?: string;
    readonly stored: boolean;
  }[];
  readonly missing?: readonly { readonly code: string; readonly words: Words }[];
  readonly asked?: readonly { readonly code: string; readonly note?: string }[];
  readonly publications?: readonly {
    readonly licenceId?: string;
    readonly publishedOn: string;
    readonly words?: {
      readonly name?: string;
      readonly goods?: readonly string[];
      readonly shops?: readonly string[];
      readonly pictures?: readonly string[];
    };
  }[];
  readonly lookups?: { readonly lately: number; readonly ever: number };
  readonly history: readonly { readonly type: string; readonly at: string; readonly words: string }[];
};
export type WholeRight = Omit<RightView, keyof RightParts> & RightParts;
export const partsOf = (view: RightView): WholeRight => view as unknown as WholeRight;
