/**
 * Of a stream ($1) nothing stands in the log before it was begun: whoever says so asks no range of positions in which
 * nothing of it can be.
 */
export const SINCE_BEGUN = 'position >= coalesce((SELECT first_position FROM log.stream WHERE stream_id = $1), 0)';

/** The same of several ($1). */
export const SINCE_FIRST_BEGUN =
  'position >= coalesce((SELECT min(first_position) FROM log.stream WHERE stream_id = ANY ($1::uuid[])), 0)';
