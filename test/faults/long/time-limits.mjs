import limitTests from '../../support/time-limits.mjs';

/** Long faults have long tests. */
export default () => limitTests(240_000);
