import type { AskForExportBody } from '../../../client/types.gen.js';

export type Kind = AskForExportBody['recipient']['kind'];
export const KINDS: readonly Kind[] = ['court', 'authority', 'commission', 'party'];
type Part = NonNullable<AskForExportBody['parts']>[number];
type Mask = NonNullable<AskForExportBody['masks']>[number];
export const PARTS: readonly Part[] = ['documents', 'exhibits', 'timeline', 'service', 'deadlines', 'log'];
export const MASKS: readonly Mask[] = ['names', 'contacts'];

export type ExportDraft = {
  readonly kind: Kind;
  readonly name: string;
  readonly partyId: string | null;
  readonly reason: string;
  readonly parts: readonly string[];
  /** Exhibits that stay out. */
  readonly out: readonly string[];
  readonly outReason: string;
  readonly masks: readonly string[];
  readonly locale: 'zh-CN' | 'en';
};

export const EMPTY: Omit<ExportDraft, 'locale'> = {
  kind: 'court',
  name: '',
  partyId: null,
  reason: '',
  parts: PARTS,
  out: [],
  outReason: '',
  masks: [],
};

/** What is sent: what nobody chose is left away. */
export const bodyOf = ({
  kind,
  name,
  partyId,
  reason,
  parts,
  out,
  outReason,
  masks,
  locale,
}: ExportDraft): AskForExportBody => ({
  recipient: {
    kind,
    ...(kind === 'party' ? partyId !== null && { partyId } : name.trim() !== '' && { name: name.trim() }),
  },
  reason,
  parts: PARTS.filter((part) => parts.includes(part)),
  ...(out.length > 0 && { leaveOut: out.map((evidenceId) => ({ evidenceId, reason: outReason })) }),
  ...(masks.length > 0 && { masks: MASKS.filter((mask) => masks.includes(mask)) }),
  locale,
});
