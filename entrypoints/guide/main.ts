import { pageTitle } from '../../components/shared/page-title.ts';
import { pageWords } from '../../components/shared/page-words.ts';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import './style.css';

tellErrors('guide');
document.getElementById('print')?.addEventListener('click', () => print());

/** The guide is Vietnamese; what stands around it is in the language that is in force. */
const { language } = await readSettings();
const words = pageWords(language);
document.title = pageTitle('guide', language);
for (const [id, text] of Object.entries({ print: words.printGuide, licences: words.licences })) {
  const element = document.getElementById(id);
  if (element) Object.assign(element, { textContent: text, lang: language });
}
