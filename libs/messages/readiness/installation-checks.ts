import type { InstallationCheck } from '#infrastructure/readiness/finding.js';
import type { CheckWords } from './check-words.js';

/** Of the whole installation: for its operator. */
export const INSTALLATION_CHECK_WORDS = {
  'api-url': {
    name: { 'zh-CN': '服务地址', en: 'Address of the service' },
    ready: { 'zh-CN': 'API_URL经HTTPS访问，或者仅限本机', en: 'API_URL is reached by HTTPS, or on this machine alone' },
    wrong: {
      'zh-CN': 'API_URL对外告知的是未加密的HTTP地址',
      en: 'API_URL is told to people as plain HTTP beyond this machine',
    },
    remedy: {
      'zh-CN': '在前端启用TLS，并将API_URL设为https://地址',
      en: 'Put TLS in front, and set API_URL to its https:// address',
    },
  },
  'link-url': {
    name: { 'zh-CN': '链接地址', en: 'Address of links' },
    ready: {
      'zh-CN': 'LINK_URL经HTTPS访问，或者仅限本机',
      en: 'LINK_URL is reached by HTTPS, or on this machine alone',
    },
    wrong: {
      'zh-CN': 'LINK_URL对外告知的是未加密的HTTP地址',
      en: 'LINK_URL is told to people as plain HTTP beyond this machine',
    },
    remedy: {
      'zh-CN': '在前端启用TLS，并将LINK_URL设为https://地址',
      en: 'Put TLS in front, and set LINK_URL to its https:// address',
    },
  },
  'plain-http': {
    name: { 'zh-CN': '监听地址', en: 'What is served' },
    ready: {
      'zh-CN': '未加密的HTTP仅在本机提供，或者TLS在其之前终止',
      en: 'Plain HTTP is served on this machine alone, or TLS ends before it',
    },
    wrong: { 'zh-CN': '未加密的HTTP对本机以外提供', en: 'Plain HTTP is served beyond this machine' },
    remedy: {
      'zh-CN': '仅在127.0.0.1监听，或者由前端终止TLS并设置TLS_ENDS_BEFORE=yes',
      en: 'Serve on 127.0.0.1, or let TLS end before it and say so by TLS_ENDS_BEFORE=yes',
    },
  },
  'master-key': {
    name: { 'zh-CN': '主密钥', en: 'Master key' },
    ready: { 'zh-CN': '主密钥为32字节随机数', en: 'The master key is 32 bytes that look random' },
    wrong: { 'zh-CN': '没有主密钥，或者主密钥并非随机生成', en: 'There is no master key, or none that chance made' },
    remedy: {
      'zh-CN': '用openssl rand -base64 32生成；已在使用的见docs/running.md“Rotating the master key”',
      en: 'Make one with: openssl rand -base64 32; for one in use see “Rotating the master key” in docs/running.md',
    },
  },
  'operator-key': {
    name: { 'zh-CN': '运维密钥', en: 'Operator’s key' },
    ready: {
      'zh-CN': '环境中没有运维密钥，或者足够长且并非示例',
      en: 'No operator’s key stands in the environment, or it is long, and nobody’s example',
    },
    wrong: {
      'zh-CN': '运维密钥过短，或者出现在示例和测试中',
      en: 'The operator’s key is short, or one that stands in examples and tests',
    },
    remedy: {
      'zh-CN': '用openssl rand -base64 32生成；或者不设置，改用数据库中的运维密钥（addOperatorKey）',
      en: 'Make one with: openssl rand -base64 32; or none, and keep operators’ keys in the database (addOperatorKey)',
    },
  },
  'database-password': {
    name: { 'zh-CN': '数据库密码', en: 'Password of the database' },
    ready: { 'zh-CN': '数据库密码不是常见词', en: 'The password of the database is no common word' },
    wrong: {
      'zh-CN': '数据库密码是最先被尝试的常见词',
      en: 'The password of the database is a word that everybody tries first',
    },
    remedy: {
      'zh-CN': '更换密码：ALTER ROLE parley_application PASSWORD …',
      en: 'Set another: ALTER ROLE parley_application PASSWORD …',
    },
  },
  'file-store': {
    name: { 'zh-CN': '文件存储', en: 'Store of files' },
    ready: { 'zh-CN': '文件存储可以写入', en: 'Files can be written where they lie' },
    wrong: {
      'zh-CN': '文件存储无法写入，或者设置有误、密钥未被接受',
      en: 'Files cannot be written where they lie, or the settings or the key for it are wrong',
    },
    remedy: {
      'zh-CN': '按括号中的答复检查EVIDENCE_STORE、S3_ENDPOINT、S3_REGION和访问密钥，或者EVIDENCE_FOLDER的权限',
      en: 'By what is said in brackets look at EVIDENCE_STORE, S3_ENDPOINT, S3_REGION and the access key, or at who may write to EVIDENCE_FOLDER',
    },
  },
  'file-store-tls': {
    name: { 'zh-CN': '文件存储连接加密', en: 'TLS to the store of files' },
    ready: {
      'zh-CN': '文件存储在本机，或者经HTTPS连接，或者已声明内部网络封闭',
      en: 'The store of files is on this machine, or reached by HTTPS, or its network is closed, as you say',
    },
    wrong: {
      'zh-CN': 'S3_ENDPOINT在本机之外，连接没有加密',
      en: 'S3_ENDPOINT is reached beyond this machine without TLS',
    },
    remedy: {
      'zh-CN': '将S3_ENDPOINT设为https://地址；内部网络没有其他人的，设置CLOSED_NETWORK=yes',
      en: 'Set S3_ENDPOINT to its https:// address. Or CLOSED_NETWORK=yes: nobody else is on the network',
    },
  },
  mail: {
    name: { 'zh-CN': '邮件', en: 'Mail' },
    ready: { 'zh-CN': '邮件经SMTP_URL发出', en: 'Mail goes out through SMTP_URL' },
    wrong: { 'zh-CN': '尚未设置邮件服务器', en: 'No mail server is set' },
    remedy: { 'zh-CN': '将SMTP_URL设为邮件服务器', en: 'Set SMTP_URL to your mail server' },
  },
  messenger: {
    name: { 'zh-CN': '短信和微信服务', en: 'Text messages' },
    ready: {
      'zh-CN': 'MESSENGER_URL和MESSENGER_SECRET均已设置',
      en: 'MESSENGER_URL and MESSENGER_SECRET are both set',
    },
    wrong: {
      'zh-CN': '短信和微信服务只设置了一半，视为没有委托，缺少',
      en: 'Text messages are set by half, so that nobody is hired; missing is',
    },
    remedy: {
      'zh-CN': '补齐MESSENGER_URL和MESSENGER_SECRET，或者全部删去',
      en: 'Set both MESSENGER_URL and MESSENGER_SECRET, or neither',
    },
  },
  signer: {
    name: { 'zh-CN': '电子签名服务', en: 'Electronic signatures' },
    ready: { 'zh-CN': 'SIGNER_URL和SIGNER_SECRET均已设置', en: 'SIGNER_URL and SIGNER_SECRET are both set' },
    wrong: {
      'zh-CN': '电子签名服务只设置了一半，视为没有委托，缺少',
      en: 'Electronic signatures are set by half, so that nobody is hired; missing is',
    },
    remedy: {
      'zh-CN': '补齐SIGNER_URL和SIGNER_SECRET，或者全部删去',
      en: 'Set both SIGNER_URL and SIGNER_SECRET, or neither',
    },
  },
  providers: {
    name: { 'zh-CN': '服务商配置', en: 'Providers' },
    ready: { 'zh-CN': 'PROVIDERS_FILE可以读取，内容无误', en: 'PROVIDERS_FILE can be read and is in order' },
    wrong: { 'zh-CN': 'PROVIDERS_FILE不能使用', en: 'PROVIDERS_FILE is no use' },
    remedy: {
      'zh-CN': '改正该文件，其内容见docs/providers.md',
      en: 'Mend it; what stands in it is in docs/providers.md',
    },
  },
  'provider-templates': {
    name: { 'zh-CN': '短信模板', en: 'Templates of messages' },
    ready: { 'zh-CN': '各类消息均有报备的模板', en: 'Every kind of message has its registered template' },
    wrong: {
      'zh-CN': '没有模板的消息不能发送',
      en: 'Kinds of messages without a template cannot be sent',
    },
    remedy: {
      'zh-CN': '向服务商报备各类模板，并写入PROVIDERS_FILE，见docs/providers.md',
      en: 'Register a template for each with the provider, and name it in PROVIDERS_FILE (docs/providers.md)',
    },
  },
  'trusted-proxies': {
    name: { 'zh-CN': '前端代理', en: 'Proxies' },
    ready: { 'zh-CN': '限流可以区分不同客户端', en: 'Limits know clients apart' },
    wrong: { 'zh-CN': '限流无法区分客户端，所有人视为同一地址', en: 'Limits take everybody for one address' },
    remedy: {
      'zh-CN': '将TRUSTED_PROXIES设为服务之前的代理',
      en: 'Set TRUSTED_PROXIES to the proxy before the API',
    },
  },
  malware: {
    name: { 'zh-CN': '恶意软件扫描', en: 'Scan for malware' },
    ready: { 'zh-CN': '收到的文件经过扫描', en: 'What people send is scanned' },
    wrong: { 'zh-CN': '收到的文件未经扫描', en: 'What people send is not scanned' },
    remedy: {
      'zh-CN': '运行clamd，并将CLAMD设为tcp://host:3310或者unix:/path',
      en: 'Run clamd; set CLAMD to tcp://host:3310 or unix:/path',
    },
  },
  'film-previews': {
    name: { 'zh-CN': '视频预览', en: 'Previews of films' },
    ready: {
      'zh-CN': 'ffmpeg可用，视频有缩略图，浏览器不能播放的视频有预览件',
      en: 'ffmpeg is there: films have small pictures, and those that browsers do not play a preview',
    },
    wrong: {
      'zh-CN': '没有可用的ffmpeg，视频没有缩略图和预览件，浏览器不能播放的只能下载原件',
      en: 'No ffmpeg that can be used: films have no small pictures and no previews, and what browsers do not play is taken down',
    },
    remedy: {
      'zh-CN': '安装ffmpeg（含ffprobe，以及libx264和aac或者libvpx和libopus编码器），或者将FFMPEG设为其路径',
      en: 'Install ffmpeg (with ffprobe, and the encoders libx264 and aac, or libvpx and libopus), or set FFMPEG to where it is',
    },
  },
  'database-tls': {
    name: { 'zh-CN': '数据库连接加密', en: 'TLS to PostgreSQL' },
    ready: {
      'zh-CN': 'PostgreSQL在本机，或者经TLS连接并核验证书，或者已声明内部网络封闭',
      en: 'PostgreSQL is on this machine, or reached by TLS with its certificate checked, or its network is closed, as you say',
    },
    wrong: {
      'zh-CN': 'PostgreSQL在本机之外，连接没有加密或者没有核验证书',
      en: 'PostgreSQL is reached beyond this machine without TLS, or by whatever certificate',
    },
    remedy: {
      'zh-CN':
        '在连接地址后加上?sslmode=verify-full&sslrootcert=/path/ca.crt，主机名须与证书一致；内部网络没有其他人的，设置CLOSED_NETWORK=yes',
      en: 'Add ?sslmode=verify-full&sslrootcert=/path/ca.crt to it, after the host’s name that stands in the certificate. Or CLOSED_NETWORK=yes: nobody else is on the network',
    },
  },
  'temporal-tls': {
    name: { 'zh-CN': 'Temporal连接加密', en: 'TLS to Temporal' },
    ready: {
      'zh-CN': 'Temporal在本机，或者经TLS连接并核验证书，或者已声明内部网络封闭',
      en: 'Temporal is on this machine, or reached by TLS with its certificate checked, or its network is closed, as you say',
    },
    wrong: {
      'zh-CN': 'Temporal在本机之外，连接没有加密',
      en: 'Temporal is reached beyond this machine without TLS',
    },
    remedy: {
      'zh-CN':
        '设置TEMPORAL_TLS_SERVER_CA_CERT_PATH，证书由公共机构签发的设置TEMPORAL_TLS=true；内部网络没有其他人的，设置CLOSED_NETWORK=yes',
      en: 'Set TEMPORAL_TLS_SERVER_CA_CERT_PATH, or TEMPORAL_TLS=true where a public authority vouches for it. Or CLOSED_NETWORK=yes: nobody else is on the network',
    },
  },
  'security-log': {
    name: { 'zh-CN': '安全日志外送', en: 'Log of security sent out' },
    ready: {
      'zh-CN': '安全日志已送往独立的日志系统',
      en: 'The log of security is sent to a system of its own',
    },
    wrong: {
      'zh-CN': '安全日志只保存在本系统中',
      en: 'The log of security is kept here alone',
    },
    remedy: {
      'zh-CN': '将SECURITY_LOG_URL设为经HTTPS接收OTLP的地址，例如https://logs.example/v1/logs',
      en: 'Set SECURITY_LOG_URL to where a collector takes OTLP over HTTPS, such as https://logs.example/v1/logs',
    },
  },
  'site-numbers': {
    name: { 'zh-CN': '网站备案号', en: 'Numbers of the site' },
    ready: {
      'zh-CN': '页面底部已载明备案号',
      en: 'The foot of each page tells under which numbers the site is on file',
    },
    wrong: { 'zh-CN': '页面底部没有备案号', en: 'The foot of pages tells no numbers under which the site is on file' },
    remedy: {
      'zh-CN': '在境内提供服务的，设置ICP_NUMBER和PUBLIC_SECURITY_NUMBER',
      en: 'On the mainland, set ICP_NUMBER and PUBLIC_SECURITY_NUMBER to the numbers that the authorities gave',
    },
  },
  'demo-accounts': {
    name: { 'zh-CN': '演示账户', en: 'Accounts of the demo' },
    ready: { 'zh-CN': '没有演示账户', en: 'There are no demo accounts' },
    wrong: {
      'zh-CN': '有密码公开的演示账户可以登录',
      en: 'Accounts of the demo can sign in, with a password that everybody knows',
    },
    remedy: {
      'zh-CN': '生产环境使用独立的数据库，或者停用邮箱以.example结尾的账户',
      en: 'Start production with a database of its own, or suspend the accounts whose mail ends in .example',
    },
  },
  'key-files': {
    name: { 'zh-CN': '密钥文件', en: 'Files of keys' },
    ready: { 'zh-CN': '密钥文件对本机其他用户不可读写', en: 'The files of keys are closed to others on this machine' },
    wrong: { 'zh-CN': '本机其他用户可以读取或者修改密钥', en: 'Others on this machine can read or change a key' },
    remedy: {
      'zh-CN': '执行chmod 600；可能已被读取的，更换密钥（docs/running.md）',
      en: 'Take it from them: chmod 600. Where they may have read it, replace it (docs/running.md)',
    },
  },
  'database-role': {
    name: { 'zh-CN': '数据库角色', en: 'Role in the database' },
    ready: { 'zh-CN': '应用的数据库角色没有管理权限', en: 'The application’s role has no power over others' },
    wrong: {
      'zh-CN': 'DATABASE_URL以超级用户或者可以创建角色的用户登录',
      en: 'DATABASE_URL signs in as a superuser, or as one who may make roles',
    },
    remedy: {
      'zh-CN': '使用parley migrate创建的角色parley_application',
      en: 'Use the role parley_application, which `parley migrate` makes',
    },
  },
  tables: {
    name: { 'zh-CN': '表的所有者', en: 'Owner of tables' },
    ready: { 'zh-CN': '应用不能修改或者删除表', en: 'The application may not alter or drop its tables' },
    wrong: {
      'zh-CN': '有表归应用的角色所有，可被其删除',
      en: 'Tables belong to the role of the application, which could drop them',
    },
    remedy: {
      'zh-CN': '以超级用户执行GRANT parley_application TO parley_owner WITH INHERIT TRUE，再运行parley migrate',
      en: 'As a superuser, GRANT parley_application TO parley_owner WITH INHERIT TRUE; then run `parley migrate`',
    },
  },
  'table-grants': {
    name: { 'zh-CN': '表的权限', en: 'Grants on tables' },
    ready: {
      'zh-CN': '应用不能清空表，也不能在表上添加触发器',
      en: 'The application may not empty a table at once, nor hang code on one',
    },
    wrong: {
      'zh-CN': '应用的角色可以清空表，或者添加触发器',
      en: 'The role of the application may TRUNCATE tables, or put triggers on them',
    },
    remedy: {
      'zh-CN': '以超级用户执行REVOKE TRUNCATE, TRIGGER ON ALL TABLES IN SCHEMA office, vault, log, security',
      en: 'As a superuser, REVOKE TRUNCATE, TRIGGER ON ALL TABLES IN SCHEMA office, vault, log, security FROM it',
    },
  },
  'push-key': {
    name: { 'zh-CN': '推送密钥', en: 'Key for push notices' },
    ready: {
      'zh-CN': '推送服务凭一把密钥认出本系统，该密钥可以打开',
      en: 'Push services know the installation by a key, and the master key opens it',
    },
    wrong: {
      'zh-CN': '没有推送密钥，或者主密钥打不开它：无法向手机发出提醒',
      en: 'There is no key for push notices, or the master key does not open it: no phone can be told anything',
    },
    remedy: {
      'zh-CN': '启动API即生成；打不开的，运行parley keys push另换一把',
      en: 'Starting the API makes one; where it does not open, `parley keys push` makes another',
    },
  },
  'database-safety': {
    name: { 'zh-CN': '数据库安全', en: 'Safety of the database' },
    ready: {
      'zh-CN': '日志归其他角色所有，提交落盘',
      en: 'The log belongs to another role, and commits reach the disk',
    },
    wrong: {
      'zh-CN': '日志可能被应用的角色改动，或者已确认的内容可能丢失',
      en: 'The log could be changed by the application’s role, or what was acknowledged could be lost',
    },
    remedy: { 'zh-CN': '见docs/running.md“Production”', en: 'See “Production” in docs/running.md' },
  },
  backups: {
    name: { 'zh-CN': '备份', en: 'Backups' },
    ready: {
      'zh-CN': '已有备份，或者已声明由其他方式备份',
      en: 'Backups have been made, or others make them, as you say',
    },
    wrong: {
      'zh-CN': '从未成功备份：磁盘损坏时全部数据丢失',
      en: 'Nothing has ever been archived: a lost disk loses everything',
    },
    remedy: {
      'zh-CN': '定时运行parley backup（见docs/backup.md）；由其他方式备份的，设置BACKUPS_EXPECTED=none',
      en: 'Have `parley backup` called every hour (docs/backup.md). Or BACKUPS_EXPECTED=none: others archive the installation',
    },
  },
} as const satisfies Readonly<Record<InstallationCheck, CheckWords>>;
