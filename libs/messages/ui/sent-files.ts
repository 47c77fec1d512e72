/** What is said of files that were sent to a dispute. */
export const SENT_FILES = {
  /** How one is called of which nobody said what it is. */
  unnamed: { 'zh-CN': '未加说明的证据', en: 'Exhibit without words' },
  others: { 'zh-CN': '对方会看到', en: 'the other side gets it' },
  staffOnly: { 'zh-CN': '仅协会和中立人员可见', en: 'staff and neutrals alone' },
} as const;
