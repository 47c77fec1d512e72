/** What a panel's word is in law (practice P19, P30). An award is a registered commission's, never a panel's. */
export type LegalKind = 'advisory-opinion' | 'contractual-decision' | 'award';
