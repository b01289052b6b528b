import { render } from 'preact';
import { csvRows } from '../../components/folder/csv-rows.ts';
import { FolderApp } from '../../components/folder/FolderApp.tsx';
import { folderWords } from '../../components/folder/folder-words.ts';
import { createFolderModel, NO_FILTER, type FolderActions } from '../../components/folder/model.ts';
import { drawPages } from '../../utils/messaging/draw-pages.ts';
import { onAuthoritiesChange } from '../../utils/messaging/authorities-storage.ts';
import { onSettingsChange } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { formatVietnamTime } from '../../utils/text/vietnam-time.ts';
import { portalTab, readCircumstances } from './circumstances.ts';
import { fromDirectory, fromDrop, fromInput, type Found } from './collect.ts';
import { pickFolder } from './copies.ts';
import { connectEngine } from './engine-link.ts';
import { forgetLastFolder, keepLastFolder, recallLastFolder, type LastFolder } from './last-folder.ts';
import { nameDocument } from '../../components/shared/page-title.ts';
import { saveFile } from '../../components/restore/save-file.ts';
import { createSession } from './session.ts';
import { named, planAll, planFor, writeCopies } from './write-copies.ts';
import './style.css';

tellErrors('folder');
const tab = portalTab(location.search);
const model = createFolderModel();
let circumstances = await readCircumstances(tab);
/** The folder that is shown, where it can be opened again in another visit. */
let handle: FileSystemDirectoryHandle | null = null;
let last: LastFolder | null = null;

const session = createSession({
  model,
  engine: connectEngine(),
  circumstances: () => circumstances,
  onRest: (entries) => void (entries.length > 0 && keepLastFolder(handle, entries)),
});

function take(found: readonly Found[], from: FileSystemDirectoryHandle | null): void {
  model.notTaken.value = found.length === 0 ? 'empty' : null;
  if (found.length === 0) return;
  handle = from;
  model.earlier.value = null;
  model.copying.value = null;
  session.add(found);
}

async function openFolder(folder: FileSystemDirectoryHandle | null): Promise<void> {
  if (folder) take(await fromDirectory(folder), folder);
}

/** A folder may be gone or closed to the browser by the time it is read. */
function sayUnreadable(): void {
  model.notTaken.value = 'unreadable';
}

const actions: FolderActions = {
  chooseFolder: () => void pickFolder('read').then(openFolder).catch(sayUnreadable),
  take: (files) => take(fromInput(files), null),
  drop: (dropped) =>
    void fromDrop(dropped)
      .then((found) => take(found, null))
      .catch(sayUnreadable),
  reopen: () => void reopen().catch(sayUnreadable),
  stop: session.stop,
  goOn: session.goOn,
  stopOcr: ({ id }) => session.stopOcr(id),
  readAgain: ({ id }) => session.readAgain(id),
  clear() {
    session.clear();
    handle = null;
    model.earlier.value = null;
    model.filter.value = NO_FILTER;
    model.copying.value = null;
    void forgetLastFolder();
  },
  print: () => window.print(),
  saveCsv(rows) {
    const words = folderWords(circumstances.language);
    saveFile(new File([toCsv(csvRows(rows, words))], words.csvName, { type: 'text/csv;charset=utf-8' }));
  },
  writeAll: () => void writeCopies(model, planAll(model.result.value.rows), session.file),
  writeFor: (row, criteria) => void writeCopies(model, planFor(row, criteria), session.file),
  async drawPages(row, signedLength, pair, onProgress, signal) {
    const file = session.file(row.id);
    return file ? await drawPages({ file, pair, signedLength }, onProgress, signal) : 'gone';
  },
  download(row, name) {
    const copy = named(session.file(row.id), name);
    if (copy) saveFile(copy);
  },
};

/** Opens the folder of an earlier visit: the browser asks the person whether it may be read again. */
async function reopen(): Promise<void> {
  const folder = last?.handle as (FileSystemDirectoryHandle & Permission) | null | undefined;
  if (!folder) return;
  if ((await folder.requestPermission?.({ mode: 'read' })) === 'denied') return;
  await openFolder(folder);
}

/** Chromium's way of asking again for a folder; other browsers lack it, and the compiler's library too. */
interface Permission {
  requestPermission?: (options: { mode: 'read' }) => Promise<PermissionState>;
}

function draw(): void {
  const root = document.getElementById('app');
  nameDocument('folder', circumstances.language);
  if (root) render(<FolderApp model={model} actions={actions} language={circumstances.language} />, root);
}

function readAnew(): void {
  void readCircumstances(tab).then((changed) => {
    circumstances = changed;
    draw();
    session.refresh();
  });
}

onSettingsChange(readAnew);
onAuthoritiesChange(readAnew);
draw();
last = await recallLastFolder();
if (last && model.run.value === null) {
  const { name, checkedAt, entries } = last;
  model.earlier.value = { name, when: formatVietnamTime(checkedAt), reopens: last.handle !== null };
  session.recall(entries);
}
