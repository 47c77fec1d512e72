import type { Track, TrackGround } from '#domain/rulebook/track.js';
import type { Words } from '../locale.js';

/** The law that governs an item's clock. */
export const TRACKS = {
  ecl: { 'zh-CN': '电子商务法程序', en: 'Procedure of the E-Commerce Law' },
  'civil-code': { 'zh-CN': '民法典网络侵权程序', en: 'Procedure of the Civil Code for other network services' },
  inforeg: { 'zh-CN': '信息网络传播权保护条例程序', en: 'Procedure of the Regulation on Network Dissemination' },
} as const satisfies Record<Track, Words>;

/** Why that law governs. */
export const TRACK_GROUNDS = {
  'trades-on-platform': { 'zh-CN': '被投诉方是在平台内经营的经营者', en: 'the respondent trades on the platform' },
  'no-operator-on-platform': {
    'zh-CN': '被投诉方不是平台内经营者',
    en: 'the respondent is no operator on the platform',
  },
  'sign-in-competition': {
    'zh-CN': '所依据的是反不正当竞争法保护的标识，是否属于电子商务法所称知识产权尚有争议',
    en: 'the right is a sign that unfair competition law protects; whether that is an intellectual property right of the E-Commerce Law is disputed',
  },
  'work-on-network': {
    'zh-CN': '标的是通过信息网络提供的作品、表演或者录音录像制品',
    en: 'the item makes a work, performance or recording available on the network',
  },
} as const satisfies Record<TrackGround, Words>;

export const trackWords = (catalogue: Readonly<Record<string, Words>>, code: string): Words | undefined =>
  Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
