/** How the states of a transfer of an account look. */
export const TRANSFER_TONES = { asked: 'due', confirmed: 'lifted', refused: 'overdue', withdrawn: 'neutral' } as const;
