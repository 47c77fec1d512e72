import { CLAIM_KINDS } from '#messages/intake/complaint.js';
import { materialName } from '#messages/rulebook/materials.js';
import type { Section } from '../document.js';
import type { ClaimFacts, EvidenceFacts } from '../filed-facts.js';
import type { Tongue } from '../template.js';

/** Each piece of evidence with the hash by which it is recognised. */
export const evidenceSection = (
  evidence: readonly EvidenceFacts[],
  { say, instant, locale, list }: Tongue,
  heading?: string,
): Section => ({
  heading: heading ?? say('初步证据', 'Prima facie evidence'),
  rows: evidence.map(({ description, sha256, mediaType, capturedAt, materials = [], redacted }, index) => {
    const codes = materials.map((code) => materialName(code, locale));
    const parts = [
      `${say('格式：', 'format: ')}${mediaType}`,
      `${say('文件校验值（SHA-256）：', 'SHA-256: ')}${sha256}`,
      ...(capturedAt ? [`${say('取证时间：', 'captured: ')}${instant(capturedAt)}`] : []),
      ...(codes.length > 0 ? [`${say('对应材料：', 'serves as: ')}${list(codes)}`] : []),
    ];
    if (redacted) parts.push(say('遮盖后的副本，原文件已另行提交', 'a redacted copy; the original was filed, too'));
    return [description ?? `${say('证据', 'Exhibit ')}${index + 1}`, parts.join(say('；', '; '))] as const;
  }),
});

/** A person's own words, as they were written. */
export const statementSection = (heading: string, statement: string | undefined): Section | undefined =>
  statement === undefined || statement === '' ? undefined : { heading, items: [statement] };

export const claimsSection = (claims: readonly ClaimFacts[], { say, word }: Tongue): Section => ({
  heading: say('诉求', 'What is asked for'),
  items: claims.map(({ kind, text }) => `${word(CLAIM_KINDS[kind])}${text ? `${say('：', ': ')}${text}` : ''}`),
});
