/** Letters of a bad-faith review, each its addressee's alone. */
export const FAITH_DOCUMENTS = ['faith-declined', 'faith-warning', 'faith-finding', 'faith-appeal'] as const;
