import { requestOf, type Request } from '#event-store/answers.js';
import type { ImportKind } from '#messages/import/kinds.js';
import type { Asking } from './card.js';

type Row = { readonly kind: ImportKind; readonly sha256: string; readonly line: number };

/** The key of a row, by file and line: whoever brings the file again, what was done by it is done. */
export const rowRequest = ({ caller: { tenant, actor } }: Asking, { kind, sha256, line }: Row): Request =>
  requestOf(
    [tenant.associationId, 'import', kind, actor.onBehalfOf ?? ''].join(':'),
    `${sha256}:${line}`,
    { kind, sha256, line },
    tenant.secret,
  );
