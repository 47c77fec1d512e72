/** Rows of rosters as they may look. */
export const MEDIATOR_EXAMPLE = {
  'zh-CN': {
    login: 'li.na',
    rights: '商标权；著作权及相关权',
    languages: '中文；英文',
    qualification: '具有相关专业职称',
    details: '高级经济师，证书编号0123456',
    from: '2026-01-01',
    until: '2028-12-31',
    cap: '8',
    trainedOn: '2026年1月15日',
    trainedHours: '40',
  },
  en: {
    login: 'li.na',
    rights: 'Trademark; Copyright and neighbouring rights',
    languages: 'Chinese; English',
    qualification: 'Professional title',
    details: 'Senior economist, certificate 0123456',
    from: '2026-01-01',
    until: '2028-12-31',
    cap: '8',
    trainedOn: '2026-01-15',
    trainedHours: '40',
  },
};

export const EXPERT_EXAMPLE = {
  'zh-CN': { ...MEDIATOR_EXAMPLE['zh-CN'], login: 'chen.ming', fields: '第25类服装；外观设计' },
  en: { ...MEDIATOR_EXAMPLE.en, login: 'chen.ming', fields: 'Nice class 25; Designs' },
};
