/** An empty word counts as absent: so the compose file gives what nobody set. For `z.preprocess`. */
export const absent = (value: unknown): unknown => (value === '' ? undefined : value);
