/** Of bulletins of measures and results. */
export const BULLETIN_REFUSAL_CODES = [
  'EntryNotCarried', // what an entry rests on does not carry it, or no longer
  'NamingLeftOut', // whom an upheld objection took out comes back in no bulletin
  'NamingNotAgreed', // a person is named only while it agrees to what is said
  'NamingNotAnnounced', // whoever is named was told before of just what is said
  'ObjectionUnanswered', // somebody named objected, and nobody has answered
  'PeriodToldAlready', // two bulletins of one time would tell together what each leaves out
] as const;
