/** When a declared window ends: when it was said, or when it was taken back; one that never began ends as it begins. */
export const FESTIVAL_ENDS = 'greatest(begins_at, least(ends_at, withdrawn_at))';

/** Of a window that was, is or will be held. */
export const IS_HELD = '(withdrawn_at IS NULL OR withdrawn_at > begins_at)';
