import type { WelcomeWords } from '../vi/welcome.ts';

export const welcome: WelcomeWords = {
  title: 'Soát CCHC is installed',

  doesTitle: 'What it does',
  does: [
    'Checks score, explanation and files while you enter them on the scoring portal.',
    'Keeps drafts: a power cut, a closed window or an ended session loses nothing.',
    'Counts down to the deadline, by the portal’s clock.',
    'Shows a checklist before «Gửi báo cáo».',
  ],
  advises: 'Soát CCHC only advises; the portal and the council decide.',

  keepsTitle: 'What it keeps, and where',
  keeps: [
    'What you enter and choose on the report’s page, with your account’s name and unit, in the browser of this machine.',
    'For 30 days, what the portal has shown you, so that pages which are not open are checked too.',
    'No password, and nothing of other pages.',
    'Nothing is sent anywhere: only what you send yourself reaches the portal.',
  ],

  tourTitle: 'Try it for a minute',
  tourAbout: 'This is a sample page, not a real report. Change the left side, look at the right.',
  formTitle: 'Sample page',
  criterionTitle: 'Quarterly report on administrative reform',
  score: 'Own score (2 at most)',
  explanation: 'Explanation',
  file: 'Evidence',
  files: {
    office: '2.3_so 25BC-UBND_BC CCHC quy I.docx',
    unsigned: '2.3_so 25BC-UBND_BC CCHC quy I.pdf (not signed)',
    signed: '2.3_so 25BC-UBND_BC CCHC quy I.pdf (signed)',
  },
  panelTitle: 'The panel',
  badExplanation: 'Đã thực hiện đầy đủ',
  hint: {
    file: '1. This file cannot be used. Read the error on the right, then choose the signed file.',
    explanation:
      '2. The file is fine. The explanation says nothing yet: give the document’s number and the figures, or press the button below.',
    clear: '3. Done: nothing is left to mend. On the real portal it is the same.',
  },
  fillIn: 'Write a sample explanation for me',
  goodExplanation:
    'UBND xã gửi Báo cáo số 25/BC-UBND ngày 15/3/2023 đúng hạn; đã rà soát 12 văn bản, nêu tại mục II, trang 1.',

  roundLater: 'Not known yet? Leave it: the panel asks again when you open the portal.',
  done: 'Done',
  toGuide: 'Open the guide (in Vietnamese)',
};
