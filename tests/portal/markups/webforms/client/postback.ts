// The small part of ASP.NET AJAX that such a page lives on: __doPostBack, whole or partial.
(() => {
  const repeaterPrefix = 'ctl00$MainContent$rptTieuChi$';
  let running: AbortController | undefined;

  Object.assign(window, { __doPostBack: doPostBack });
  window.addEventListener('DOMContentLoaded', () => {
    window.scrollTo(0, Number(hidden('__SCROLLPOSITIONY').value));
    form().addEventListener('submit', keepScrollPosition);
  });

  function form(): HTMLFormElement {
    return document.getElementById('form1') as HTMLFormElement;
  }

  function hidden(id: string): HTMLInputElement {
    return document.getElementById(id) as HTMLInputElement;
  }

  function doPostBack(target: string, argument: string): void {
    hidden('__EVENTTARGET').value = target;
    hidden('__EVENTARGUMENT').value = argument;
    if (target.startsWith(repeaterPrefix)) {
      void postPartially(target);
      return;
    }
    keepScrollPosition();
    form().submit();
  }

  function keepScrollPosition(): void {
    hidden('__SCROLLPOSITIONY').value = String(Math.round(window.scrollY));
  }

  /** Posts the fields (files are left out), and puts what comes back in the panel's place. */
  async function postPartially(target: string): Promise<void> {
    running?.abort();
    running = new AbortController();
    const body = new URLSearchParams({ ctl00$ScriptManager1: `ctl00$MainContent$upTieuChi|${target}` });
    for (const [name, value] of new FormData(form())) if (typeof value === 'string') body.append(name, value);
    body.append('__ASYNCPOST', 'true');
    try {
      const response = await fetch(form().action, {
        method: 'POST',
        body,
        headers: { 'X-MicrosoftAjax': 'Delta=true', 'X-Requested-With': 'XMLHttpRequest' },
        signal: running.signal,
      });
      if (!response.ok)
        throw new Error(`Sys.WebForms.PageRequestManagerServerErrorException: ${response.status}`);
      applyDelta(await response.text());
    } catch (error) {
      // A newer post-back has taken this one's place.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      throw error;
    } finally {
      hidden('__EVENTTARGET').value = '';
    }
  }

  function applyDelta(delta: string): void {
    const range = document.createRange();
    const focused = document.activeElement?.id ?? '';
    for (const { type, id, content } of parseDelta(delta)) {
      const element = document.getElementById(id);
      if (type === 'pageRedirect') window.location.href = content;
      else if (type === 'updatePanel') element?.replaceChildren(range.createContextualFragment(content));
      else if (type === 'hiddenField') hidden(id).value = content;
    }
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  function parseDelta(delta: string) {
    const parts: { type: string; id: string; content: string }[] = [];
    let rest = delta;
    while (rest !== '') {
      const [length = '', type = '', id = ''] = rest.split('|', 3);
      const start = length.length + type.length + id.length + 3;
      const end = start + Number(length);
      parts.push({ type, id, content: rest.slice(start, end) });
      rest = rest.slice(end + 1);
    }
    return parts;
  }
})();
