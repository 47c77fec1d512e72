/** Of bulletins of measures and results. */
export const BULLETIN_REFUSAL_CODES = [
  'EntryNotCarried', // what an entry rests on does not carry it, or no longer
  'NamingNotAgreed', // a person is named only while it agrees to what is said
  'PeriodToldAlready', // two bulletins of one time would tell together what each leaves out
] as const;
