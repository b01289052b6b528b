import { render } from 'preact';
import { saveFile } from '../../components/restore/save-file.ts';
import { nameDocument } from '../../components/shared/page-title.ts';
import { SupportApp } from '../../components/support/SupportApp.tsx';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { portalTab } from '../folder/circumstances.ts';
import { lookAtPage } from './look-at-page.ts';
import { writeUp } from './write-up.ts';
import './style.css';

tellErrors('support');

const what = new URLSearchParams(location.search).get('what') === 'problem' ? 'problem' : 'structure';
const tab = portalTab(location.search);
const { language } = await readSettings();
nameDocument('support', language);
const text = await writeUp(what, tab === null ? null : await lookAtPage(tab));
const root = document.getElementById('app');
if (root) {
  const save = (name: string) => saveFile(new File([text], name, { type: 'text/plain' }));
  render(<SupportApp language={language} what={what} text={text} onSave={save} />, root);
}
