import type { ComplaintFiled } from './events.js';

/** A filing as the log holds it. */
type Filed = {
  readonly data: Pick<ComplaintFiled['data'], 'dictation' | 'delegation'>;
  readonly meta: { readonly by: { readonly kind: string; readonly id: string; readonly onBehalfOf?: string } };
};

/** The account that filed for the complainant; none where a platform handed over or a person wrote it down. */
export const filedBy = ({ data: { dictation, delegation }, meta: { by } }: Filed): string | undefined =>
  by.kind === 'person' && by.onBehalfOf !== undefined && dictation === undefined && delegation === undefined
    ? by.id
    : undefined;
