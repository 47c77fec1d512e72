const EVENTS = {
  zh: { line: '  events.ndjson   接收人可以查阅的案件记录，每行一条，附存证校验值\n', and: '和案件记录' },
  en: {
    line: '  events.ndjson   entries of the log that the recipient may see, one a line, each with its hash\n',
    and: ' and entries',
  },
};
const NO_EVENTS = { zh: { line: '', and: '' }, en: { line: '', and: '' } };

/** What comes with every bundle, in both languages. `hasEvents`: whether the entries of the log are in it. */
export const bundleReadme = (hasEvents: boolean): string => readme(hasEvents ? EVENTS : NO_EVENTS);

const readme = ({ zh, en }: typeof EVENTS): string => `争议案卷 · Bundle of a dispute
==============================

内容
  bundle.pdf      编页码、附目录和书签的案卷（PDF/A-2b）
  documents/      已签发文书的原件（要求隐去姓名或联系方式时不附）
  exhibits/       证据的原始文件，按案卷中的顺序编号；编号与证据的对应关系见 manifest.json
${zh.line}  manifest.json   文件清单：路径、大小、SHA-256、证据编号、未附内容及理由
  SHA256SUMS      以上各文件的 SHA-256

核验
  1. 解压后在该目录内运行：
       Linux      sha256sum -c SHA256SUMS
       macOS      shasum -a 256 -c SHA256SUMS
       Windows    certutil -hashfile bundle.pdf SHA256（逐个文件比对）
     或者直接核验ZIP文件：parley export verify 文件.zip
  2. ZIP文件本身的 SHA-256 记录在案件存证中，协会可以告知并供比对。
  3. 文书${zh.and}的存证校验值可以与各方此前收到的回执、文书上的存证校验值比对。
  证据原件来自当事人，请勿在未经隔离的环境中打开来源不明的文件。

Contents
  bundle.pdf      the bundle, with index, bookmarks and pages numbered through (PDF/A-2b)
  documents/      documents as they were issued (not where names or contacts were masked)
  exhibits/       original files of the exhibits, in the order of the bundle; manifest.json says which exhibit is which
${en.line}  manifest.json   all files with size, SHA-256, number of the exhibit; what was left out, and why
  SHA256SUMS      SHA-256 of all of these

To check it
  1. Unpack it and run in its folder:
       Linux      sha256sum -c SHA256SUMS
       macOS      shasum -a 256 -c SHA256SUMS
       Windows    certutil -hashfile bundle.pdf SHA256 (file by file)
     or check the ZIP itself: parley export verify FILE.zip
  2. The SHA-256 of the ZIP stands in the log of the dispute; the association tells it to whoever asks.
  3. Hashes of documents${en.and} can be compared with receipts and documents that the parties got before.
  Originals come from the parties: open files of unknown origin where they can do no harm.
`;
