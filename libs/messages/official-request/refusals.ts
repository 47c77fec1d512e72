/** What refusals about requests of authorities say, and what to do then. */
export const OFFICIAL_REFUSALS = {
  RoomNeverGoesOut: {
    title: { 'zh-CN': '该会谈室的内容不得提供', en: 'What is said in this room never goes out' },
    detail: {
      'zh-CN': () =>
        '合议室的讨论、未公开的表决以及协会服务台的往来，不因任何机关来函而提供。仅协商室、调解室和单独会谈室可以在法律义务明确指向时提供。请在答复中说明。',
      en: () =>
        'Deliberations, ballots that are not revealed, and what is asked at the desk go to no authority. Only a negotiation, a mediation or a caucus can, where a legal duty names it. Please say so in the answer.',
    },
  },
} as const;
