/** No stream is longer: `version` is an int. */
export const LAST_VERSION = 2_147_483_647;

/**
 * Of a stream ($1) nothing stands in the log before it was begun: whoever says so asks no range of positions in which
 * nothing of it can be. The versions with two ends are for a planner that has counted nothing yet, after a restore or
 * in a new range: it takes one stream for a two-hundredth of the log, and would rather read all of it since then;
 * of such versions of a stream it expects few.
 */
export const ALL_SINCE_BEGUN = `version BETWEEN 1 AND ${LAST_VERSION} AND position >= coalesce((SELECT first_position FROM log.stream WHERE stream_id = $1), 0)`;
