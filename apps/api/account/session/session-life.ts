/** How long a session lasts, in milliseconds of machine time. */
export type SessionLife = {
  /** Without a request of its person. */
  readonly idle: number;
  /** Whatever it is used for. */
  readonly longest: number;
};

/**
 * An hour idle and twelve in all, a working day (NIST SP 800-63B-4, AAL2: at most an hour and a day; ASVS 5.0 V7.3.1,
 * V7.3.2). An installation may choose others by SESSION_IDLE_MINUTES and SESSION_HOURS.
 */
export const SESSION_LIFE: SessionLife = { idle: 3_600_000, longest: 12 * 3_600_000 };
