import { signAcs3 } from './sign-acs3.js';
import { signTc3 } from './sign-tc3.js';

it('signs for Alibaba Cloud as its documentation prints it', () => {
  const { query, headers } = signAcs3(
    { keyId: 'YourAccessKeyId', secret: 'YourAccessKeySecret' },
    {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      action: 'RunInstances',
      version: '2014-05-26',
      parameters: { RegionId: 'cn-shanghai', ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd' },
      nonce: '3156853299f313e23d1673dc12e1703d',
      at: new Date('2023-10-26T10:22:32Z'),
    },
  );
  expect(query).toBe('ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai');
  expect(headers['authorization']).toBe(
    'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
  );
});

it('encodes what a query may not bear as it stands', () => {
  const call = { host: 'h', action: 'a', version: 'v', nonce: 'n', at: new Date(0) };
  const { query } = signAcs3({ keyId: 'k', secret: 's' }, { ...call, parameters: { P: `{"a":"争议 (1)*'!~"}` } });
  expect(query).toBe('P=%7B%22a%22%3A%22%E4%BA%89%E8%AE%AE%20%281%29%2A%27%21~%22%7D');
});

it('signs for Tencent Cloud as its documentation prints it', () => {
  expect(
    signTc3(
      { keyId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secret: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' },
      {
        host: 'cvm.tencentcloudapi.com',
        service: 'cvm',
        payload: String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
        at: new Date(1_551_113_065_000),
      },
    ),
  ).toBe(
    'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  );
});
