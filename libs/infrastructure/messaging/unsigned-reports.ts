import { z } from 'zod';

/** What somebody says about a message, unsigned: a hint to ask its provider, and nothing more. */
export type Hint = { readonly phone: string; readonly serial: string; readonly reference?: string };

const MOST = 500;
const phone = z.string().regex(/^\+?[0-9]{5,20}$/);
const serial = z.string().min(1).max(100);

const Aliyun = z
  .array(z.looseObject({ phone_number: phone, biz_id: serial, out_id: z.string().max(256).optional() }))
  .max(MOST);
const Tencent = z
  .array(z.looseObject({ nationcode: z.string().regex(/^[0-9]{1,4}$/), mobile: phone, sid: serial }))
  .max(MOST);

/** SmsReport of Alibaba Cloud (docs/providers.md, fact A5). Undefined for anything else. */
export const aliyunHints = (raw: string): readonly Hint[] | undefined =>
  read(Aliyun, raw)?.map((one) => ({
    phone: one.phone_number,
    serial: one.biz_id,
    ...(one.out_id !== undefined && { reference: one.out_id }),
  }));

/** The status callback of Tencent Cloud (docs/providers.md, fact T6). */
export const tencentHints = (raw: string): readonly Hint[] | undefined =>
  read(Tencent, raw)?.map(({ nationcode, mobile, sid }) => ({
    phone: mobile.startsWith('+') ? mobile : `+${nationcode}${mobile}`,
    serial: sid,
  }));

const read = <T>(form: z.ZodType<T>, raw: string): T | undefined => {
  try {
    return form.parse(JSON.parse(raw));
  } catch {
    return undefined;
  }
};
