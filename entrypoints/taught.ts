import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { profileSchema } from '../utils/packs/profile.ts';
import { taughtBy } from '../utils/portal/teaching/taught-rows.ts';
import { PUTS, type WaitingPuts } from './portal.content/waiting-puts.ts';

/** What stands in the extension's own world on the page: the adapter, and a profile left by the service worker. */
interface OwnWorld {
  soatCchcProfile?: unknown;
  [PUTS]?: WaitingPuts;
}

/** Has the adapter on this page read by the profile that was left for it; by meaning alone where there is none. */
export default defineUnlistedScript(() => {
  const own = globalThis as OwnWorld;
  const profile = profileSchema.safeParse(own.soatCchcProfile);
  own[PUTS]?.page.teach(profile.success ? taughtBy(profile.data) : null);
});
