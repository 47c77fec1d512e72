/** What is asked before anybody opens a dispute, each with all its answers; in the order in which they are asked. */
export const ANSWERS = {
  /** Who are you? */
  who: ['right-holder', 'accused', 'partner', 'buyer', 'onlooker'],
  /** Which right of the holder is it about? */
  matter: ['mark', 'patent', 'work', 'geographical', 'secret', 'name'],
  /** How did the accused learn of it? */
  accusation: ['by-platform', 'by-association', 'by-letter'],
  /** What does the accused say to it? */
  stand: ['mistaken', 'malicious', 'correct'],
  /** What is it about between those who work together? */
  cooperation: ['account', 'contract', 'own-works'],
  /** What is wrong with what was bought? */
  bought: ['unsafe', 'fake', 'refund'],
  /** What did somebody see whom it does not concern? */
  seen: ['unsafe', 'fake'],
  /** Can the holder show that the right is its own? */
  proof: ['proven', 'unproven', 'not-mine'],
  /** Which patent is it, and was it examined? */
  report: ['invention', 'with-report', 'without-report'],
  /** Can a stranger find the goods or the stream? */
  place: ['link', 'ended', 'offline'],
  /** Did anything begin already? */
  state: ['nowhere', 'declared', 'court'],
  /** Did those who work together go to court already? */
  suit: ['none', 'court'],
  /** Does their contract name an arbitration commission? */
  clause: ['none', 'commission'],
  /** What does the other side say? */
  other: ['willing', 'unasked', 'refuses'],
  /** What is wanted? */
  wish: ['stop', 'urgent', 'money', 'licence', 'ownership'],
} as const satisfies Record<string, readonly string[]>;

export type QuestionCode = keyof typeof ANSWERS;
export type AnswerCode<Q extends QuestionCode = QuestionCode> = (typeof ANSWERS)[Q][number];

/** Each of these questions was answered by one of these. */
export type When = { readonly [Q in QuestionCode]?: readonly AnswerCode<Q>[] };

/** A question is asked where one of these holds of the answers before it. */
export const ASKED: Readonly<Record<QuestionCode, readonly When[]>> = {
  who: [{}],
  matter: [{ who: ['right-holder'] }],
  accusation: [{ who: ['accused'] }],
  stand: [{ who: ['accused'] }],
  cooperation: [{ who: ['partner'] }],
  bought: [{ who: ['buyer'] }],
  seen: [{ who: ['onlooker'] }],
  proof: [{ who: ['right-holder'] }],
  report: [{ matter: ['patent'], proof: ['proven'] }],
  place: [{ matter: ['mark', 'patent', 'work', 'geographical'], proof: ['proven'] }],
  state: [{ matter: ['mark', 'patent', 'work', 'geographical'], proof: ['proven'] }],
  suit: [{ who: ['partner'] }],
  clause: [{ suit: ['none'] }],
  other: [{ state: ['nowhere'] }, { suit: ['none'] }],
  wish: [{ state: ['nowhere'] }],
};
