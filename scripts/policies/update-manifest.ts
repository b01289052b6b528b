import { xml } from './xml.ts';

/** What browsers ask for: the newest version and where its package lies (`updates.xml`). */
export function updateManifest({ id, version, crx }: { id: string; version: string; crx: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${xml(crx)}" version="${version}" />
  </app>
</gupdate>
`;
}
