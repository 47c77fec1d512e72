import type { SignedHeaders } from '#infrastructure/messaging/delivery-report.js';

/** A report in the wire format of a provider's own, as it came in. */
export type ProviderReport = {
  readonly format: 'aliyun-sms' | 'tencent-sms' | 'wechat' | 'esign';
  /** From the path, where the provider's account is one association's. */
  readonly associationId?: string;
  readonly method: 'GET' | 'POST';
  readonly query: URLSearchParams;
  readonly headers: SignedHeaders;
  readonly raw: string;
};

export type ReportAnswer = { readonly status: number; readonly body?: string };

const PATH =
  /^\/(?:delivery-reports\/(?<delivery>aliyun-sms|tencent-sms|wechat)|signature-reports\/(?<signature>esign))(?:\/(?<association>[0-9a-f-]{36}))?$/;

/** Whose report comes in at this address; undefined for an address of nobody's. */
export function reportAt(url: URL): Pick<ProviderReport, 'format' | 'associationId' | 'query'> | undefined {
  const { delivery, signature, association } = PATH.exec(url.pathname)?.groups ?? {};
  const format = (delivery ?? signature) as ProviderReport['format'] | undefined;
  if (format === undefined || (format === 'wechat') !== (association !== undefined)) return undefined;
  return { format, query: url.searchParams, ...(association !== undefined && { associationId: association }) };
}
