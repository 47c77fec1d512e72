import type { EvidenceEvent } from '#domain/dispute/service/evidence/events.js';
import type { ComparisonEvent } from '#domain/dispute/service/comparison/events.js';
import { formatSize } from '../format.js';
import type { Sentences } from '../sentences.js';
import { LINKERS_NAMED } from './exhibits.js';

export const evidenceSentences: Sentences<EvidenceEvent | ComparisonEvent> = {
  EvidenceStored: {
    'zh-CN': ({ size, mediaType, sha256 }) =>
      `收到证据文件（${mediaType}，${formatSize(size)}），校验值与提交时所载一致（SHA-256 ${sha256.slice(0, 12)}…）。`,
    en: ({ size, mediaType, sha256 }) =>
      `A file of evidence was received (${mediaType}, ${formatSize(size)}); it is the one that was named (SHA-256 ${sha256.slice(0, 12)}…).`,
  },
  LiveStreamDescribed: {
    'zh-CN': ({ liveStream: { fromSecond, toSecond } }) =>
      `补充或者更正了直播录像的取证位置：回放第${fromSecond}秒至第${toSecond}秒。`,
    en: ({ liveStream: { fromSecond, toSecond } }) =>
      `It was said, or put right, where in the live stream a recording is: seconds ${fromSecond} to ${toSecond} of the replay.`,
  },
  ContractDutiesDescribed: {
    'zh-CN': ({ told: { duties } }) => `说明或者更正了一件证据所载的责任约定（${duties.length}项）。`,
    en: ({ told: { duties } }) => `It was said, or put right, who bears which duty by an exhibit (${duties.length}).`,
  },
  ExhibitLinked: {
    'zh-CN': ({ by, links }) =>
      links.length === 0
        ? `${LINKERS_NAMED[by]['zh-CN']}撤回了对一件证据证明对象的说明。`
        : `${LINKERS_NAMED[by]['zh-CN']}说明了一件证据的证明对象（${links.length}项）。`,
    en: ({ by, links }) =>
      links.length === 0
        ? `${LINKERS_NAMED[by].en} took back what an exhibit is to show.`
        : `${LINKERS_NAMED[by].en} said what an exhibit is to show (${links.length}).`,
  },
  EvidenceSupplemented: {
    'zh-CN': ({ partyId, evidence }, names) => `${names.party(partyId)}向专家组补充提交了${evidence.length}件证据。`,
    en: ({ partyId, evidence }, names) =>
      `${names.party(partyId)} put ${evidence.length === 1 ? 'one more file' : `${evidence.length} more files`} before the panel.`,
  },
  LateEvidenceRuled: {
    'zh-CN': ({ evidenceIds, admitted, by }) =>
      `${by === 'panel' ? '专家组' : '协会'}决定${admitted ? '采纳' : '不采纳'}逾期提交的证据${evidenceIds.length}件，并说明了理由。`,
    en: ({ evidenceIds, admitted, by }) =>
      `The ${by} ${admitted ? 'admitted' : 'did not admit'} late files (${evidenceIds.length}), with reasons.`,
  },
  LateEvidenceAnswered: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}对获准采纳的逾期证据发表了意见。`,
    en: ({ partyId }, names) => `${names.party(partyId)} answered a late file that was admitted.`,
  },
  ComparisonFiled: {
    'zh-CN': ({ partyId, version, rows }, names) =>
      `${names.party(partyId)}提交了逐项比对表（第${version}版，${rows.length}项）。`,
    en: ({ partyId, version, rows }, names) =>
      `${names.party(partyId)} filed a comparison element by element (version ${version}, ${rows.length} rows).`,
  },
  ComparisonAnswered: {
    'zh-CN': ({ partyId, rows }, names) => `${names.party(partyId)}对比对表中的${rows.length}项发表了意见。`,
    en: ({ partyId, rows }, names) => `${names.party(partyId)} answered rows of a comparison (${rows.length}).`,
  },
  ComparisonFound: {
    'zh-CN': ({ rows }) => `专家组对比对表中的${rows.length}项作出认定。`,
    en: ({ rows }) => `The panel found on rows of a comparison (${rows.length}).`,
  },
};
