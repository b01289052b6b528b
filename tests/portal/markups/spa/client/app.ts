import { call } from './api.ts';
import { mountDialog } from './dialog.ts';
import { h } from './dom.ts';
import { mountConfirmation, toolbar } from './send.ts';
import { onChange } from './state.ts';
import { tabsAndTable } from './table.ts';

const view = h('div');
document.getElementById('app')?.append(view, mountDialog(), mountConfirmation());
onChange(({ report, tab }) => {
  if (report !== null) view.replaceChildren(toolbar(report), ...tabsAndTable(report, tab));
});
void call('GET', '/api/bao-cao');
