import { said } from '../people/person.js';
import { localDay } from '../script/when.js';
import type { World } from '../world.js';

/** The three hotlines (guideline 4.1 names the first two) are the nation's own; whoever else stands here is made up. */
const ENTRIES: readonly object[] = [
  {
    kind: 'hotline',
    name: said('全国12315热线', 'National hotline 12315'),
    offers: said('受理市场监管领域的投诉、举报和咨询。', 'Complaints, reports and questions on market regulation.'),
    fee: 'free',
    telephone: '12315',
  },
  {
    kind: 'hotline',
    name: said('12345政务服务便民热线', 'Government service hotline 12345'),
    offers: said(
      '受理投诉、举报和咨询，转交有关部门办理。',
      'Takes complaints, reports and questions to the authority in charge.',
    ),
    fee: 'free',
    telephone: '12345',
  },
  {
    kind: 'hotline',
    name: said('12348公共法律服务热线', 'Legal services hotline 12348'),
    offers: said(
      '免费法律咨询，指引法律援助、公证和调解。',
      'Free legal advice; the way to legal aid, notaries, mediators.',
    ),
    fee: 'free',
    telephone: '12348',
  },
  {
    kind: 'protection-station',
    name: said('直播基地知识产权保护工作站（演示）', 'IP protection station at the live-stream park (demo)'),
    rights: ['trademark', 'copyright', 'patent'],
    offers: said('为商家和主播预审选品资质、指导取证。', 'Looks over qualifications and helps to secure evidence.'),
    fee: 'free',
    telephone: '0755-0000 0101',
    address: said('深圳市南山区直播基地A座2层', '2nd floor, building A, live-stream park, Nanshan'),
    hours: said('工作日9:00—12:00、14:00—18:00', 'Workdays 9–12 and 14–18'),
  },
  {
    kind: 'lawyer',
    name: said('南山知产律师服务团（演示）', 'Nanshan IP lawyers (demo)'),
    offers: said('首次咨询半小时免费，之后按所内标准收费。', 'The first half hour is free, then by their own rates.'),
    fee: 'free-first',
    mail: 'help@lawyers.example',
  },
  {
    kind: 'appraiser',
    name: said('湾区知识产权鉴定中心（演示）', 'Bay Area IP appraisers (demo)'),
    rights: ['patent', 'copyright'],
    fee: 'paid',
    telephone: '0755-0000 0202',
    website: 'https://appraisers.example/',
  },
];

/** Who helps beside the association (guideline 3.1.3.1(2), 4.1, 4.2.2). */
export async function enterHelp({ as, associationId, threads, when, days }: World, name: string): Promise<void> {
  const at = when.ago(52, '10:00');
  await days.at(at);
  const { post } = threads.thread(name);
  const source = `机构公开页面，${localDay(at)}查看`;
  for (const entry of ENTRIES)
    await post(as('heyan'), `/associations/${associationId}/help-entries`, { ...entry, source });
}
