/** What refusals about requests of authorities say, and what to do then. */
export const OFFICIAL_REFUSALS = {
  RoomNeverGoesOut: {
    title: { 'zh-CN': '该会谈室的内容不得提供', en: 'What is said in this room never goes out' },
    detail: {
      'zh-CN': () =>
        '合议室的讨论、未公开的表决以及协会服务台的往来，不因任何机关来函而提供。仅协商室、联合会谈室和单方会谈室可以在法律义务明确指向时提供。请在答复中说明。',
      en: () =>
        'Deliberations, ballots that are not revealed, and what is asked at the desk go to no authority. Only a negotiation, a mediation or a caucus can, where a legal duty names it. Please say so in the answer.',
    },
  },
  LegalGroundMissing: {
    title: { 'zh-CN': '来函未载明法律依据', en: 'The paper names no legal ground' },
    detail: {
      'zh-CN': () =>
        '来函没有载明其所依据的法律条款，不得据此提供案卷或者会谈室内容，也不得登记为处罚告知。请以复函说明不予提供的理由；机关补正依据后另行来函的，请重新登记。',
      en: () =>
        'The paper does not say on which law it rests. Nothing of a dispute or a room goes out by it, and it is noted as no penalty. Please answer by a letter that says so; if the authority writes again and names its ground, record that paper anew.',
    },
  },
} as const;
