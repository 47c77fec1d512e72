/** How a rule came to be known, shown beside it (facts/procedures.md, marking). */
export type Confidence = 'law' | 'house-rule' | 'practice' | 'to-be-verified';

/** Where a rule comes from. */
export type Ruled = {
  /** The clause a party can look up; shown beside every deadline and refusal. */
  readonly clause: string;
  readonly source: string;
  readonly confidence: Confidence;
};
