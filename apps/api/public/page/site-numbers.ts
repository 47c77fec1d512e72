import { z } from 'zod';

const number = (pattern: RegExp) => z.union([z.literal(''), z.string().regex(pattern)]).optional();

/**
 * Numbers under which a site on the mainland is on file: with the ministry (备案 or 许可证), and with the public security
 * organs. The site tells them at the foot of its pages, each leading to where anybody can look it up (Measures for the
 * Administration of Internet Information Services, art. 12; for public security the notice of its platform).
 */
export const siteNumbers = {
  ICP_NUMBER: number(/^\p{Script=Han}(ICP备|ICP证|B2-)\d{6,10}号?(-\d{1,3}[A-Z]?)?$/u),
  PUBLIC_SECURITY_NUMBER: number(/^\p{Script=Han}公网安备\s?\d{12,14}号?(-\d{1,3})?$/u),
};

export type SiteNumbers = { readonly icp?: string | undefined; readonly publicSecurity?: string | undefined };

/** The foot of a page, as HTML; nothing where the site has no number. What was checked above needs no escaping. */
export function footOf({ icp, publicSecurity }: SiteNumbers): string {
  const link = (to: string, text: string): string => `<a href="${to}" rel="noreferrer" target="_blank">${text}</a>`;
  const links = [
    ...(icp ? [link('https://beian.miit.gov.cn/', icp)] : []),
    ...(publicSecurity
      ? [
          link(
            `https://beian.mps.gov.cn/#/query/webSearch?code=${/\d+/.exec(publicSecurity)?.[0] ?? ''}`,
            publicSecurity,
          ),
        ]
      : []),
  ];
  return links.length === 0 ? '' : `<footer>${links.join(' ')}</footer>`;
}
