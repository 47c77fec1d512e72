/** Of a connection that stays open: after ten quiet seconds it is asked whether the other machine is still there. */
export const KEPT_ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;
